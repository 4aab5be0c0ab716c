/** Whether children go missing from care. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.indicator.definition.missing;
