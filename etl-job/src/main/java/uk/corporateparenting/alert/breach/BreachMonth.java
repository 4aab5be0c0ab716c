package uk.corporateparenting.alert.breach;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.indicator.figure.FigureState;
import uk.corporateparenting.indicator.figure.Rating;

/**
 * What the rule makes of one month end of an indicator.
 *
 * @param suppressedBy
 *            why the figure cannot be judged now; the last judgement then stands
 * @param rating
 *            when it was last judged; null until then, as the counts are
 * @param poorSince
 *            first Poor month end of the episode; null where it is not Poor
 */
record BreachMonth(
        String indicatorCode,
        LocalDate monthEnd,
        FigureState state,
        @Nullable Suppression suppressedBy,
        @Nullable Rating rating,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable LocalDate poorSince) {

    boolean wasJudged() {
        return rating != null;
    }

    boolean isPoor() {
        return rating == Rating.POOR;
    }

    boolean countsTheSameAs(BreachMonth other) {
        return isSame(numerator, other.numerator) && isSame(denominator, other.denominator);
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    /** The same month as part of an episode. */
    BreachMonth poorSince(LocalDate first) {
        return new BreachMonth(
                indicatorCode, monthEnd, state, suppressedBy, rating, numerator, denominator, first);
    }
}
