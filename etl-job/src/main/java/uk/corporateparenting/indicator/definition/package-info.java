/** One class per indicator, by the report's sections. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.indicator.definition;
