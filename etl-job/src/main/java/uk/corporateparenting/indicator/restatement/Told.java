package uk.corporateparenting.indicator.restatement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * One thing a source says of somebody: days, and words for the rest; blank where it says nothing.
 */
record Told(List<String> days, List<String> words) {

    private static final String NOTHING = "";

    /** How the warehouse writes that a source says nothing. */
    private static final Set<String> SAYS_NOTHING = Set.of("-1", "Unknown", "NONE");

    Told {
        days = List.copyOf(days);
        words = List.copyOf(words);
    }

    /** The columns of a row from one on. */
    static Told of(Record row, int first) {
        return new Told(
                IntStream.range(first, row.size()).filter(column -> isDay(row, column))
                        .mapToObj(column -> text(row.get(column))).toList(),
                IntStream.range(first, row.size()).filter(column -> !isDay(row, column))
                        .mapToObj(column -> text(row.get(column))).toList());
    }

    /** Whether another says all of this, and perhaps more. */
    boolean isSaidBy(Told other) {
        return IntStream.range(0, all().size())
                .allMatch(at -> all().get(at).equals(NOTHING) || all().get(at).equals(other.all().get(at)));
    }

    private List<String> all() {
        return Stream.concat(days.stream(), words.stream()).toList();
    }

    private static boolean isDay(Record row, int column) {
        return requireNonNull(row.field(column)).getType() == LocalDate.class;
    }

    private static String text(@Nullable Object value) {
        var text = Objects.toString(value, NOTHING);
        return SAYS_NOTHING.contains(text) ? NOTHING : text;
    }
}
