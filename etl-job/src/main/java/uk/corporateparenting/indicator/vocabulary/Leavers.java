package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateSub;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_REASON;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_PERIOD;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import uk.corporateparenting.indicator.Cohort;
import uk.corporateparenting.indicator.Window;
import uk.corporateparenting.schema.warehouse.tables.FactCarePeriod;

/** Children who ceased to be looked after. */
public final class Leavers {

    private static final String CARE_CONTINUES = "X1";

    private Leavers() {}

    /**
     * Those whose care ended in the window, by their last period of care in it, short breaks left out.
     * Who was said to stay in care has not left.
     */
    public static Cohort leavers(Window window) {
        return new Cohort(
                FACT_CARE_PERIOD,
                CaseKey.of(FACT_CARE_PERIOD.CHILD_KEY, FACT_CARE_PERIOD.ENTERED_ON),
                window.contains(FACT_CARE_PERIOD.ENDED_ON)
                        .andNot(FACT_CARE_PERIOD.IS_UNDETERMINED)
                        .andNot(leftFor(CARE_CONTINUES))
                        .and(isLastKnown(window))
                        .and(not(LegalStatuses.isShortBreakOn(
                                FACT_CARE_PERIOD.AUTHORITY_KEY,
                                FACT_CARE_PERIOD.CHILD_KEY,
                                localDateSub(FACT_CARE_PERIOD.ENDED_ON, inline(1)),
                                window.known()))));
    }

    /** Left for a reason of the code list. */
    public static Condition leftFor(String... reasons) {
        return isReason(FACT_CARE_PERIOD, reasons);
    }

    /** Whether the last care a child had by a day ended, by then, for a reason of the code list. */
    static Condition leftLastFor(
            Field<Integer> authorityKey, Field<Integer> childKey, Field<LocalDate> day, String reason) {
        var last = FACT_CARE_PERIOD.as("last_care");
        var later = FACT_CARE_PERIOD.as("later_care");
        return exists(selectOne()
                .from(last)
                .where(last.AUTHORITY_KEY.eq(authorityKey))
                .and(last.CHILD_KEY.eq(childKey))
                .andNot(last.IS_UNDETERMINED)
                .and(last.ENDED_ON.le(day))
                .and(isReason(last, reason))
                .andNotExists(selectOne()
                        .from(later)
                        .where(later.AUTHORITY_KEY.eq(authorityKey))
                        .and(later.CHILD_KEY.eq(childKey))
                        .andNot(later.IS_UNDETERMINED)
                        .and(later.ENTERED_ON.le(day))
                        .and(later.ENTERED_ON.gt(last.ENTERED_ON))));
    }

    private static Condition isReason(FactCarePeriod period, String... reasons) {
        return period.CEASE_REASON_KEY.in(select(DIM_REASON.REASON_KEY)
                .from(DIM_REASON)
                .where(DIM_REASON.KIND.eq(inline("CEASE")))
                .and(DIM_REASON.CODE.in(reasons)));
    }

    private static Condition isLastKnown(Window window) {
        var later = FACT_CARE_PERIOD.as("later");
        return notExists(selectOne()
                .from(later)
                .where(later.AUTHORITY_KEY.eq(FACT_CARE_PERIOD.AUTHORITY_KEY))
                .and(later.CHILD_KEY.eq(FACT_CARE_PERIOD.CHILD_KEY))
                .andNot(later.IS_UNDETERMINED)
                .andNot(isReason(later, CARE_CONTINUES))
                .and(later.ENDED_ON.le(window.known()))
                .and(row(later.ENDED_ON, later.ENTERED_ON, later.PERIOD_NUMBER)
                        .gt(FACT_CARE_PERIOD.ENDED_ON,
                                FACT_CARE_PERIOD.ENTERED_ON,
                                FACT_CARE_PERIOD.PERIOD_NUMBER)));
    }
}
