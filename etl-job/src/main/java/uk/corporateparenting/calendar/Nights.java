package uk.corporateparenting.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The published nights of a council up to tonight: what a source says only of the present, a month
 * end knows by the first night on or after it, and no later one changes it.
 *
 * @param earlier
 *            business dates published before tonight's
 */
public record Nights(SortedSet<LocalDate> earlier, LocalDate tonight) {

    public Nights {
        earlier = new TreeSet<>(earlier.headSet(tonight));
    }

    /** Tonight is the council's first. */
    public static Nights first(LocalDate tonight) {
        return new Nights(new TreeSet<>(), tonight);
    }

    /**
     * The night that tells how things were on a day: the first on or after it. Of the month ends before
     * the first of all nights only the last is told; of the others none.
     */
    public Optional<LocalDate> telling(LocalDate day) {
        if (day.isAfter(tonight)) {
            return Optional.empty();
        }
        var since = earlier.tailSet(day);
        return Optional.of(since.isEmpty() ? tonight : since.first()).filter(_ -> !day.isBefore(firstTold()));
    }

    private LocalDate firstTold() {
        return MonthEnd.containing(earlier.isEmpty() ? tonight : earlier.first()).previous().date();
    }
}
