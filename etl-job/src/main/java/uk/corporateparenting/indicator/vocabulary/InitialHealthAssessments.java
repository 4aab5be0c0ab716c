package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_DATE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_PERIOD;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_HEALTH_CHECK;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import uk.corporateparenting.indicator.Cohort;
import uk.corporateparenting.indicator.Window;
import uk.corporateparenting.schema.warehouse.tables.DimDate;

/** The health assessment of each period of care that is due 20 working days after it began. */
public final class InitialHealthAssessments {

    private static final int WORKING_DAYS = 20;
    private static final DimDate ENTRY = DIM_DATE.as("entry");
    private static final DimDate DUE = DIM_DATE.as("due");

    private InitialHealthAssessments() {}

    /** Those due in the window. */
    public static Condition dueIn(Window window) {
        return window.contains(DUE.DATE);
    }

    /** Those of children who became looked after in the window. */
    public static Condition enteredIn(Window window) {
        return window.contains(FACT_CARE_PERIOD.ENTERED_ON);
    }

    /**
     * Those due by K, unless the child had left by then or was on a short break that day.
     *
     * @param counted
     *            which of them belong to the window
     */
    public static Cohort toBeMade(Window window, Condition counted) {
        var entered = FACT_CARE_PERIOD
                .join(ENTRY).on(ENTRY.DATE.eq(FACT_CARE_PERIOD.ENTERED_ON))
                .join(DUE)
                .on(condition(DUE.IS_WORKING_DAY),
                        DUE.WORKING_DAY_NUMBER.eq(ENTRY.WORKING_DAY_NUMBER.plus(WORKING_DAYS)));
        return new Cohort(
                entered,
                CaseKey.of(FACT_CARE_PERIOD.CHILD_KEY, FACT_CARE_PERIOD.ENTERED_ON),
                counted.and(DUE.DATE.le(window.known()))
                        .and(FACT_CARE_PERIOD.PERIOD_NUMBER.eq(inline(1)))
                        .andNot(FACT_CARE_PERIOD.IS_UNDETERMINED)
                        .and(FACT_CARE_PERIOD.ENDED_ON.isNull().or(FACT_CARE_PERIOD.ENDED_ON.gt(DUE.DATE)))
                        .and(not(LegalStatuses.isShortBreakOn(
                                FACT_CARE_PERIOD.AUTHORITY_KEY,
                                FACT_CARE_PERIOD.CHILD_KEY,
                                DUE.DATE,
                                window.known()))));
    }

    /** Completed by the due date, and since so many days before the child became looked after. */
    public static Condition completedOnTime(Field<Integer> lookbackDays) {
        return isMadeSince(Days.before(FACT_CARE_PERIOD.ENTERED_ON, lookbackDays), HealthChecks.COMPLETED);
    }

    /** Refused by the due date. */
    public static Condition refused() {
        return isMadeSince(FACT_CARE_PERIOD.ENTERED_ON, HealthChecks.REFUSED);
    }

    private static Condition isMadeSince(Field<LocalDate> first, String status) {
        return exists(selectOne()
                .from(FACT_HEALTH_CHECK)
                .where(FACT_HEALTH_CHECK.AUTHORITY_KEY.eq(FACT_CARE_PERIOD.AUTHORITY_KEY))
                .and(FACT_HEALTH_CHECK.CHILD_KEY.eq(FACT_CARE_PERIOD.CHILD_KEY))
                .and(HealthChecks.isCheck(HealthChecks.ASSESSMENT, status))
                .and(FACT_HEALTH_CHECK.CHECKED_ON.between(first, DUE.DATE)));
    }
}
