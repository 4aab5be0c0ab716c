package uk.corporateparenting.indicator.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.PeriodBasis;

/**
 * One figure of the report and all that is said about it.
 *
 * @param title
 *            of the indicator, as its section and unit are
 * @param isHeadline
 *            whether the period basis is the one that alerts
 * @param value
 *            unrounded, percentages 0 to 100; null where not available or without cases
 * @param undetermined
 *            children who could move it, had not a rule quarantined their care
 * @param asAt
 *            the day it speaks of
 * @param knownFrom
 *            the publication that brought it
 */
public record Figure(
        MonthEnd monthEnd,
        String code,
        String title,
        String section,
        String unit,
        PeriodBasis periodBasis,
        boolean isHeadline,
        String breakdown,
        String member,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        int undetermined,
        @Nullable BigDecimal target,
        @Nullable String targetOperator,
        @Nullable Rating rating,
        @Nullable BigDecimal previousValue,
        @Nullable Change change,
        FigureState state,
        LocalDate asAt,
        int knownFrom) {}
