package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CHILD_MONTH;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_HEALTH_CHECK;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import uk.corporateparenting.indicator.Window;

/** Health assessments and dental checks of children in care. */
public final class HealthChecks {

    static final String ASSESSMENT = "HEALTH_ASSESSMENT";
    static final String COMPLETED = "COMPLETED";
    static final String REFUSED = "REFUSED";
    private static final String DENTAL = "DENTAL";
    private static final int YEAR = 12;
    private static final Condition IS_UNDER_FIVE = FACT_CHILD_MONTH.AGE_YEARS.lt(5);

    private HealthChecks() {}

    /** Assessed on two days of the twelve months to K if under five on K, else on one. */
    public static Condition assessedInTheYear(Window window) {
        var days = field(select(countDistinct(FACT_HEALTH_CHECK.CHECKED_ON))
                .from(FACT_HEALTH_CHECK)
                .where(ofTheChild(ASSESSMENT))
                .and(isInTheYear(window)));
        return days.ge(when(IS_UNDER_FIVE, inline(2)).otherwise(inline(1)));
    }

    /**
     * The assessment after the last is not yet due on K: six months after it if under five, else
     * twelve.
     */
    public static Condition assessmentIsInDate(Window window) {
        var interval = when(IS_UNDER_FIVE, inline(6)).otherwise(inline(YEAR));
        return exists(selectOne()
                .from(FACT_HEALTH_CHECK)
                .where(ofTheChild(ASSESSMENT))
                .and(FACT_HEALTH_CHECK.CHECKED_ON.le(window.known()))
                .and(Days.plusMonths(FACT_HEALTH_CHECK.CHECKED_ON, interval).ge(window.known())));
    }

    /** Seen by a dentist in the twelve months to K. */
    public static Condition teethCheckedInTheYear(Window window) {
        return exists(selectOne().from(FACT_HEALTH_CHECK).where(ofTheChild(DENTAL)).and(isInTheYear(window)));
    }

    /** A check of a kind and outcome. */
    static Condition isCheck(String type, String status) {
        return FACT_HEALTH_CHECK.HEALTH_CHECK_TYPE.eq(inline(type))
                .and(FACT_HEALTH_CHECK.HEALTH_CHECK_STATUS.eq(inline(status)));
    }

    private static Condition ofTheChild(String type) {
        return FACT_HEALTH_CHECK.AUTHORITY_KEY.eq(FACT_CHILD_MONTH.AUTHORITY_KEY)
                .and(FACT_HEALTH_CHECK.CHILD_KEY.eq(FACT_CHILD_MONTH.CHILD_KEY))
                .and(isCheck(type, COMPLETED));
    }

    private static Condition isInTheYear(Window window) {
        Field<LocalDate> yearBefore = window.monthsBefore(YEAR);
        return FACT_HEALTH_CHECK.CHECKED_ON.gt(yearBefore).and(FACT_HEALTH_CHECK.CHECKED_ON.le(window.known()));
    }
}
