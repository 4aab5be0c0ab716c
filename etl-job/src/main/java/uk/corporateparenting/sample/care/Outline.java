package uk.corporateparenting.sample.care;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A life in one line: who, what kind of story, born when, and the spans of care (or of need). */
public record Outline(long number, LifeKind kind, LocalDate born, List<Span> spans) {

    /** From the day it starts to the day it ends, and the national code of why it ends. */
    public record Span(LocalDate start, LocalDate end, String exit) {

        long days() {
            return ChronoUnit.DAYS.between(start, end);
        }
    }

    /** The 18th birthday. */
    public LocalDate adult() {
        return born.plusYears(18);
    }

    /** The end of the last span. */
    public LocalDate ends() {
        return spans.getLast().end();
    }

    /** Completed years. */
    public int ageOn(LocalDate day) {
        return (int) ChronoUnit.YEARS.between(born, day);
    }
}
