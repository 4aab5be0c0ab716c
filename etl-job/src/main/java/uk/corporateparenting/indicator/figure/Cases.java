package uk.corporateparenting.indicator.figure;

import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_CASE;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.PeriodBasis;

/** Reads the cases behind a figure. */
public final class Cases {

    private Cases() {}

    /**
     * The cases of one indicator at a month end, for all its period bases; those not met come first.
     */
    public static List<Case> of(DSLContext sql, int authorityKey, String code, MonthEnd monthEnd) {
        return sql.select(FACT_INDICATOR_CASE.fields())
                .from(FACT_INDICATOR_CASE)
                .where(FACT_INDICATOR_CASE.AUTHORITY_KEY.eq(authorityKey))
                .and(FACT_INDICATOR_CASE.INDICATOR_CODE.eq(code))
                .and(FACT_INDICATOR_CASE.MONTH_END.eq(monthEnd.date()))
                .orderBy(
                        FACT_INDICATOR_CASE.PERIOD_BASIS,
                        FACT_INDICATOR_CASE.IN_NUMERATOR,
                        FACT_INDICATOR_CASE.CHILD_KEY,
                        FACT_INDICATOR_CASE.CASE_KEY)
                .fetch(Cases::one);
    }

    private static Case one(Record row) {
        return new Case(
                new MonthEnd(row.get(FACT_INDICATOR_CASE.MONTH_END)),
                row.get(FACT_INDICATOR_CASE.INDICATOR_CODE),
                PeriodBasis.valueOf(row.get(FACT_INDICATOR_CASE.PERIOD_BASIS)),
                row.get(FACT_INDICATOR_CASE.CASE_KEY),
                row.get(FACT_INDICATOR_CASE.CHILD_KEY),
                row.get(FACT_INDICATOR_CASE.IN_NUMERATOR),
                row.get(FACT_INDICATOR_CASE.CASE_VALUE),
                row.get(FACT_INDICATOR_CASE.LEGAL_STATUS),
                row.get(FACT_INDICATOR_CASE.AGE_BAND),
                row.get(FACT_INDICATOR_CASE.TIME_IN_CARE),
                row.get(FACT_INDICATOR_CASE.PLACEMENT_TYPE),
                row.get(FACT_INDICATOR_CASE.OTHER_SETTING),
                row.get(FACT_INDICATOR_CASE.ROLE),
                row.get(FACT_INDICATOR_CASE.IS_REPEATED));
    }
}
