package uk.corporateparenting.reckoning;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a file, by column name. */
record SourceRow(
        Map<String, String> values,
        DateStyle dates) {

    private static final Pattern TOKEN = Pattern.compile("^[A-Za-z0-9]+");

    String text(String column) {
        return values.getOrDefault(column, "");
    }

    /** The code a text starts with, in upper case. */
    String code(String column) {
        return leadingToken(text(column));
    }

    static String leadingToken(String text) {
        var match = TOKEN.matcher(text.strip());
        return match.find() ? match.group().toUpperCase(Locale.ROOT) : "";
    }

    @Nullable
    LocalDate date(String column) {
        return dates.read(text(column));
    }

    boolean isYes(String column) {
        var answer = text(column).toUpperCase(Locale.ROOT);
        return answer.startsWith("Y") || answer.startsWith("T") || answer.equals("1");
    }

    /**
     * The span of two columns, or none where the contract rejects it: no start, no date, or an end
     * before the start.
     */
    Optional<Span> span(String startColumn, String endColumn) {
        var start = date(startColumn);
        var end = date(endColumn);
        if (start == null || !dates.isReadable(text(endColumn)) || (end != null && end.isBefore(start))) {
            return Optional.empty();
        }
        return Optional.of(Span.of(start, end));
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }
}
