package uk.corporateparenting.alert.breach;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.indicator.figure.FigureState;
import uk.corporateparenting.indicator.figure.Rating;

/** The headline figure of an indicator for one month end: the only kind that can be a breach. */
record Headline(
        String indicatorCode,
        LocalDate monthEnd,
        FigureState state,
        @Nullable Rating rating,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        LocalDate asAt) {

    boolean isPublished() {
        return state == FigureState.PUBLISHED || state == FigureState.RESTATED;
    }

    /** How far it misses its target, as a share of the target: what is worst comes first. */
    BigDecimal miss() {
        return value == null || target == null
                ? BigDecimal.ZERO
                : value.subtract(target).abs().divide(target.max(BigDecimal.ONE), MathContext.DECIMAL32);
    }
}
