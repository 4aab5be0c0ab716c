package uk.corporateparenting.alert;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A published headline figure that is Poor while the month end before was not. */
record FallenFigure(
        String indicator,
        String title,
        String unit,
        LocalDate monthEnd,
        BigDecimal numerator,
        @Nullable BigDecimal denominator,
        BigDecimal value,
        BigDecimal target,
        String operator,
        @Nullable BigDecimal previousValue,
        @Nullable String change,
        boolean isNewestMonth) {

    /** How far it misses its target, as a share of the target: what is worst comes first. */
    BigDecimal miss() {
        return value.subtract(target).abs().divide(target.max(BigDecimal.ONE), java.math.MathContext.DECIMAL32);
    }
}
