package uk.corporateparenting.indicator.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** How far a figure misses its target. */
public final class Miss {

    private Miss() {}

    /**
     * As a share of the target, so that of several the worst can come first; zero where the target is
     * met, or there is none.
     */
    public static BigDecimal of(@Nullable BigDecimal value, @Nullable BigDecimal target, @Nullable Rating rating) {
        return value == null || target == null || rating == Rating.STRONG
                ? BigDecimal.ZERO
                : value.subtract(target).abs().divide(target.max(BigDecimal.ONE), MathContext.DECIMAL32);
    }
}
