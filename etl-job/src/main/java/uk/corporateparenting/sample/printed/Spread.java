package uk.corporateparenting.sample.printed;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import uk.corporateparenting.sample.chance.Chance;

/** Days and numbers of days spread over what is allowed. */
final class Spread {

    private Spread() {}

    /** The day of the one at a position when so many are spread evenly, both ends included. */
    static LocalDate day(LocalDate from, LocalDate to, int position, int of, Chance chance) {
        var days = ChronoUnit.DAYS.between(from, to) + 1;
        return from.plusDays((long) ((position + chance.share()) * days / of));
    }

    /** Any day between both, each included. */
    static LocalDate any(LocalDate from, LocalDate to, Chance chance) {
        return from.plusDays(chance.between(0, (int) ChronoUnit.DAYS.between(from, to)));
    }

    /** A birthday that every year has. */
    static LocalDate birth(LocalDate from, LocalDate to, Chance chance) {
        var born = any(from, to, chance);
        var leapDay = born.getMonth() == Month.FEBRUARY && born.getDayOfMonth() == 29;
        return !leapDay ? born : born.isAfter(from) ? born.minusDays(1) : born.plusDays(1);
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Numbers around a mean that have exactly that mean: two and two lie as far above as below. */
    static int[] around(double mean, int count, int widest) {
        var total = Math.round(mean * count);
        var least = (int) (total / count);
        var above = (int) (total % count);
        return IntStream.range(0, count).map(place -> {
            var pairs = count / 2;
            var apart = place / 2 < pairs ? (place / 2 + 1) * widest / pairs : 0;
            return least + (place < above ? 1 : 0) + (place % 2 == 0 ? apart : -apart);
        }).toArray();
    }
}
