package uk.corporateparenting.reckoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where a source ends a row on the day before the next one starts, the end means that start (§3
 * #6).
 */
final class InclusiveEnds {

    private InclusiveEnds() {}

    /** The rows with such ends moved on, looking only at rows of the same period of care. */
    static <T extends Dated<T>> List<T> reachTheNextStart(List<T> rows, Function<T, String> period) {
        return rows.stream()
                .collect(Collectors.groupingBy(period))
                .values()
                .stream()
                .flatMap(each -> join(each).stream())
                .toList();
    }

    /** The rows in order of start, an end one day before the next start moved to it. */
    static <T extends Dated<T>> List<T> join(List<T> rows) {
        var ordered = rows.stream().sorted(Comparator.comparing(Dated::span, Span.IN_ORDER)).toList();
        var joined = new ArrayList<T>();
        for (int i = 0; i < ordered.size(); i++) {
            var row = ordered.get(i);
            var next = i + 1 < ordered.size() ? ordered.get(i + 1).span().start() : Span.OPEN;
            boolean dayBefore = !row.span().isOpen() && row.span().end().plusDays(1).equals(next);
            joined.add(dayBefore ? row.during(new Span(row.span().start(), next)) : row);
        }
        return joined;
    }
}
