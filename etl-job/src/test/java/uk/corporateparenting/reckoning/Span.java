package uk.corporateparenting.reckoning;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The days from {@code start} up to but not including {@code end}. */
record Span(
        LocalDate start,
        LocalDate end) {

    /** The end of what has not ended. */
    static final LocalDate OPEN = LocalDate.MAX;

    static final Comparator<Span> IN_ORDER = Comparator.comparing(Span::start).thenComparing(Span::end);

    static Span of(LocalDate start, @Nullable LocalDate end) {
        return new Span(start, end == null ? OPEN : end);
    }

    boolean isOpen() {
        return end.equals(OPEN);
    }

    boolean isEmpty() {
        return !start.isBefore(end);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    boolean overlaps(Span other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    Span endingBy(LocalDate latest) {
        return latest.isBefore(end) ? new Span(start, latest) : this;
    }

    /** An end that lies after the day is not known on it. */
    Span asKnownOn(LocalDate day) {
        return end.isAfter(day) ? new Span(start, OPEN) : this;
    }
}
