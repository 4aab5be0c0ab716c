package uk.corporateparenting.setting;

import java.time.LocalDate;

/** A mid-year estimate of a council's children aged 0 to 17 (Office for National Statistics). */
public record Population(String authority, int midYear, int children, LocalDate publishedOn) {}
