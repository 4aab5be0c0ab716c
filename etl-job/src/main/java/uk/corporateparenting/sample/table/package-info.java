/**
 * One class for each table of the export: what of a life, or of the council, stands in its rows.
 */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.sample.table;
