package uk.corporateparenting.sample.script;

import java.time.LocalDate;

/** A national code in force from a day until the next of its kind. */
public record Since(LocalDate on, String code) {}
