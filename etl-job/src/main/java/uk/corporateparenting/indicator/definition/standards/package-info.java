/** Whether what the regulations demand is done in time. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.indicator.definition.standards;
