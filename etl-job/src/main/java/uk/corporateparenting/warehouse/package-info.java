/**
 * Staging becomes the star: every table is tonight's query applied as a difference. May use
 * calendar, finding, setting; never staging's classes, only its tables.
 */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.warehouse;
