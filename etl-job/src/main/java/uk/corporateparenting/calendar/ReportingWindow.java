package uk.corporateparenting.calendar;

import java.time.LocalDate;

/** The days a figure speaks of, both ends included. */
public record ReportingWindow(LocalDate from, LocalDate to) {}
