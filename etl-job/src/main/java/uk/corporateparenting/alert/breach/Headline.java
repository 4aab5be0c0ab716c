package uk.corporateparenting.alert.breach;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.indicator.figure.FigureState;
import uk.corporateparenting.indicator.figure.Miss;
import uk.corporateparenting.indicator.figure.Rating;
import uk.corporateparenting.indicator.figure.TrialFigure;

/**
 * The headline figure of an indicator for one month end: the only kind that can be a breach.
 *
 * @param targetOperator
 *            above or below; null without a target
 */
public record Headline(
        String indicatorCode,
        LocalDate monthEnd,
        FigureState state,
        @Nullable Rating rating,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable String targetOperator,
        @Nullable BigDecimal target,
        LocalDate asAt) {

    /** A figure of the past by another target. */
    static Headline of(TrialFigure trial) {
        return new Headline(
                trial.code(), trial.monthEnd(), trial.state(), trial.rating(), trial.numerator(),
                trial.denominator(), trial.value(), trial.targetOperator(), trial.target(), trial.asAt());
    }

    boolean isAbout(String code, LocalDate month) {
        return indicatorCode.equals(code) && monthEnd.equals(month);
    }

    boolean isPublished() {
        return state == FigureState.PUBLISHED || state == FigureState.RESTATED;
    }

    /** How far it misses its target. */
    BigDecimal miss() {
        return Miss.of(value, target, rating);
    }
}
