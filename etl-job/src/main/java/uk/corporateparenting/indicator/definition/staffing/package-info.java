/** Who works with children in care, and with how many. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.indicator.definition.staffing;
