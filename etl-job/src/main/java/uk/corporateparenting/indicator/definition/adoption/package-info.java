/** Whether children leave care for adoption. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.indicator.definition.adoption;
