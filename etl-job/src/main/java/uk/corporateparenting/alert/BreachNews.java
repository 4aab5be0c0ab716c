package uk.corporateparenting.alert;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.indicator.figure.Rating;

/**
 * What a recipient is told of one indicator after one night.
 *
 * @param monthEnd
 *            published month end it is about
 * @param poorSince
 *            first Poor month end of the episode
 * @param before
 *            how a month that was corrected was rated before; null of other news
 */
public record BreachNews(
        Kind kind, String indicatorCode, LocalDate monthEnd, LocalDate poorSince, @Nullable Rating before) {

    /** News of a month that was not judged before. */
    public BreachNews(Kind kind, String indicatorCode, LocalDate monthEnd, LocalDate poorSince) {
        this(kind, indicatorCode, monthEnd, poorSince, null);
    }

    /** How many month ends the episode has lasted; that of a recovery is not one of them. */
    public int monthsPoor() {
        var months = (int) ChronoUnit.MONTHS.between(YearMonth.from(poorSince), YearMonth.from(monthEnd));
        return kind == Kind.RECOVERED ? months : months + 1;
    }

    /** What happened, in the order in which a message tells it. */
    public enum Kind {
        /** A published month end is Poor and the one before it was not, or there is none. */
        OPENED,
        /** A restatement changed the rating of a month end that was published before. */
        CORRECTED,
        /** A published month end is no longer Poor. */
        RECOVERED,
        /** A further published month end is Poor. */
        CONTINUED
    }
}
