package uk.corporateparenting.reckoning;

import java.time.LocalDate;
import java.util.List;

/** A row that holds for a span of days. */
interface Dated<T extends Dated<T>> {

    Span span();

    /** The same row holding for another span. */
    T during(Span span);

    /** What was known on the day: nothing that started after it, no end that came after it. */
    static <T extends Dated<T>> List<T> knownOn(LocalDate day, List<T> rows) {
        return rows.stream()
                .filter(row -> !row.span().start().isAfter(day))
                .map(row -> row.during(row.span().asKnownOn(day)))
                .toList();
    }
}
