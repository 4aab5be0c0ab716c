package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CHILD_MONTH;

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
                CaseKey.of(FACT_CHILD_MONTH.CHILD_KEY),
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

    /** Of an age in years or older on K; whose age is unknown counts as five or over. */
    public static Condition notYoungerThan(Field<Integer> years) {
        return FACT_CHILD_MONTH.AGE_YEARS.isNull().or(FACT_CHILD_MONTH.AGE_YEARS.ge(years));
    }
}
