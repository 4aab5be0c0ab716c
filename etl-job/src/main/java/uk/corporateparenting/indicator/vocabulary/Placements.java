package uk.corporateparenting.indicator.vocabulary;

import static uk.corporateparenting.schema.warehouse.Tables.FACT_CHILD_MONTH;

import org.jooq.Condition;
import uk.corporateparenting.indicator.Window;

/** Where children in care live, and for how long. */
public final class Placements {

    private Placements() {}

    /**
     * So many placements or more in the twelve months to K, one already open at their start included.
     */
    public static Condition inTwelveMonths(int atLeast) {
        return FACT_CHILD_MONTH.PLACEMENTS_IN_12_MONTHS.ge(atLeast);
    }

    /** With the same carer for so many months to K, the placement before an adoptive one included. */
    public static Condition withSameCarerForMonths(int months, Window window) {
        return FACT_CHILD_MONTH.STABLE_SINCE.le(window.monthsBefore(months));
    }
}
