package uk.corporateparenting.finding;

import java.time.LocalDate;

/** The attempt at a night that findings, files and rows belong to. */
public record Attempt(int authorityKey, LocalDate businessDate, int number) {}
