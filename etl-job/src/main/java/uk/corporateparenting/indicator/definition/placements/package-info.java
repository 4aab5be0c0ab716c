/** Whether children stay where they live. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.indicator.definition.placements;
