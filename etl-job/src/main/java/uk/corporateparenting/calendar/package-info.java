/** Time as values: month ends, reporting windows, financial years, working days. Uses nothing. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.calendar;
