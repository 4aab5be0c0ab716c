/** One class per fact. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.warehouse.fact;
