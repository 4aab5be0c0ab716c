/** Figures become mail. May use indicator, finding, calendar, setting. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.alert;
