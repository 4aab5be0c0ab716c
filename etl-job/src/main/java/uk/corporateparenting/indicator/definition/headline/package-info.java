/** The first page of the report: how many children are in care, and who they are. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.indicator.definition.headline;
