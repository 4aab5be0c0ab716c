package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.selectOne;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_EPISODE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_PERIOD;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CHILD_MONTH;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.indicator.Cohort;
import uk.corporateparenting.indicator.Window;

/** Children in care at the month end: no short breaks, nobody of 18, nobody undetermined. */
public final class InCare {

    private static final String NO_LIMIT = "none";

    private InCare() {}

    /** The children in care on K. */
    public static Cohort childrenInCare(Window window) {
        return new Cohort(
                FACT_CHILD_MONTH,
                FACT_CHILD_MONTH.CHILD_KEY.cast(SQLDataType.CLOB),
                FACT_CHILD_MONTH.MONTH_END.eq(window.monthEnd()));
    }

    /**
     * In care for so many months without a break: the period of care began on or before K less them.
     */
    public static Condition forMonths(int months, Window window) {
        return FACT_CHILD_MONTH.ENTERED_ON.le(window.monthsBefore(months));
    }

    /** Younger on K than a limit in years, where there is one; an unknown age is out. */
    public static Condition youngerThan(Field<String> limit) {
        return limit.eq(inline(NO_LIMIT))
                .or(FACT_CHILD_MONTH.AGE_YEARS.lt(nullif(limit, inline(NO_LIMIT)).cast(SQLDataType.INTEGER)));
    }

    /** In care on a day: in an episode and a period of care that are determined, on no short break. */
    static Condition isInCareOn(Field<Integer> authorityKey, Field<Integer> childKey, Field<LocalDate> day) {
        var isInEpisode = exists(selectOne()
                .from(FACT_CARE_EPISODE)
                .where(FACT_CARE_EPISODE.AUTHORITY_KEY.eq(authorityKey))
                .and(FACT_CARE_EPISODE.CHILD_KEY.eq(childKey))
                .andNot(FACT_CARE_EPISODE.IS_UNDETERMINED)
                .and(covers(FACT_CARE_EPISODE.STARTED_ON, FACT_CARE_EPISODE.CEASED_ON, day)));
        var isInPeriod = exists(selectOne()
                .from(FACT_CARE_PERIOD)
                .where(FACT_CARE_PERIOD.AUTHORITY_KEY.eq(authorityKey))
                .and(FACT_CARE_PERIOD.CHILD_KEY.eq(childKey))
                .andNot(FACT_CARE_PERIOD.IS_UNDETERMINED)
                .and(covers(FACT_CARE_PERIOD.ENTERED_ON, FACT_CARE_PERIOD.ENDED_ON, day)));
        return isInEpisode.and(isInPeriod).andNot(LegalStatuses.isShortBreakOn(authorityKey, childKey, day));
    }

    private static Condition covers(Field<LocalDate> start, Field<LocalDate> end, Field<LocalDate> day) {
        return start.le(day).and(end.isNull().or(end.gt(day)));
    }
}
