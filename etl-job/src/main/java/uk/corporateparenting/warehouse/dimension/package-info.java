/** One class per dimension. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.warehouse.dimension;
