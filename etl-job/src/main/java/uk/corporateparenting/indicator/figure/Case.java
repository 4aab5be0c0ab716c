package uk.corporateparenting.indicator.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.PeriodBasis;

/**
 * One case behind a figure; who the child is, only the restricted tables say.
 *
 * @param caseKey
 *            the child, or the child and the day the case is about
 * @param childKey
 *            the child's pseudonym, -1 where the case is a post or a worker
 * @param inNumerator
 *            whether the case met the measure
 * @param value
 *            its own, where the measure has one
 * @param legalStatus
 *            member of the breakdown, null where the indicator has no such breakdown; the rest
 *            likewise
 * @param isRepeated
 *            whether the headline counts the same one under another role already
 */
public record Case(
        MonthEnd monthEnd,
        String code,
        PeriodBasis periodBasis,
        String caseKey,
        int childKey,
        boolean inNumerator,
        @Nullable BigDecimal value,
        @Nullable String legalStatus,
        @Nullable String ageBand,
        @Nullable String timeInCare,
        @Nullable String placementType,
        @Nullable String otherSetting,
        @Nullable String role,
        boolean isRepeated) {}
