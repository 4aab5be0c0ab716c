/** Whether children in care are taught well. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.indicator.definition.education;
