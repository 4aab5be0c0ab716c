package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ADOPTION;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_PERIOD;

import org.jooq.Condition;
import org.jooq.Field;
import uk.corporateparenting.indicator.Cohort;
import uk.corporateparenting.indicator.Window;

/** Children who left care for adoption, and how long the way there took. */
public final class Adoptions {

    private Adoptions() {}

    /** The leavers of the window who were adopted. */
    public static Cohort adopted(Window window) {
        return Leavers.leavers(window).where(leftAdopted());
    }

    /** Whether a leaver was adopted. */
    public static Condition leftAdopted() {
        return Leavers.leftFor("E11", "E12");
    }

    /** Days from entering care to moving in with the adopters; null unless both are known. */
    public static Field<Integer> daysFromEntryToPlacement() {
        return ofPeriod(FACT_ADOPTION.ENTRY_TO_PLACED_DAYS);
    }

    /**
     * Days from placement order to match, 0 where the match came first; null unless both are known and
     * the child was placed.
     */
    public static Field<Integer> daysFromOrderToMatch() {
        return ofPeriod(FACT_ADOPTION.ORDER_TO_MATCH_DAYS);
    }

    private static Field<Integer> ofPeriod(Field<Integer> lag) {
        return field(select(lag)
                .from(FACT_ADOPTION)
                .where(FACT_ADOPTION.AUTHORITY_KEY.eq(FACT_CARE_PERIOD.AUTHORITY_KEY))
                .and(FACT_ADOPTION.CHILD_KEY.eq(FACT_CARE_PERIOD.CHILD_KEY))
                .and(FACT_ADOPTION.ENTERED_ON.eq(FACT_CARE_PERIOD.ENTERED_ON)));
    }
}
