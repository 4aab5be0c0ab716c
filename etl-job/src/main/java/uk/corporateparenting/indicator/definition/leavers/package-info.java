/** How young people fare after care. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.indicator.definition.leavers;
