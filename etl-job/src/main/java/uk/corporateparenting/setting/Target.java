package uk.corporateparenting.setting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a council wants of an indicator on the days it is in force, the last one excluded.
 *
 * @param operator
 *            above or below
 * @param acceptableWithin
 *            miss that is still acceptable, in percent of the target
 */
public record Target(
        String authority,
        String indicator,
        String operator,
        BigDecimal target,
        BigDecimal acceptableWithin,
        LocalDate from,
        @Nullable LocalDate to) implements Dated {}
