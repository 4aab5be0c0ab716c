package uk.corporateparenting.indicator.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A headline figure as it stood from one publication to another, rated by a target on trial.
 *
 * @param targetOperator
 *            above or below; null without a target, as target and rating are
 * @param knownFrom
 *            the publication that brought it
 * @param knownTo
 *            the publication that brought another; null while it stands
 */
public record TrialFigure(
        String code,
        LocalDate monthEnd,
        FigureState state,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable String targetOperator,
        @Nullable BigDecimal target,
        @Nullable Rating rating,
        LocalDate asAt,
        int knownFrom,
        @Nullable Integer knownTo) {

    /** Whether it was what the warehouse said after a publication. */
    public boolean isKnownAt(int publication) {
        return knownFrom <= publication && (knownTo == null || knownTo > publication);
    }
}
