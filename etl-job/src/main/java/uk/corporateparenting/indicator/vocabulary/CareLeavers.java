package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_LEAVER_MONTH;

import org.jooq.Condition;
import org.jooq.Field;
import uk.corporateparenting.indicator.Cohort;
import uk.corporateparenting.indicator.Window;
import uk.corporateparenting.schema.warehouse.tables.FactCareLeaverMonth;

/**
 * Young people who were looked after and have a right to advice; nobody who died, and nobody whose
 * care was short breaks only.
 */
public final class CareLeavers {

    /** The setting that says which of those aged 19 to 21 count. */
    public static final String MODE = "care_leaver_mode";

    private static final FactCareLeaverMonth LEAVER = FACT_CARE_LEAVER_MONTH;
    private static final Condition IS_FORMER_RELEVANT = LEAVER.ELIGIBILITY.eq(inline("FORMER_RELEVANT"));
    private static final String TRANSFERRED = "E3";
    private static final int PLAN_MONTHS = 6;

    private CareLeavers() {}

    /**
     * Those the council owes a pathway plan on K: relevant and eligible children, and former relevant
     * ones under 21 or in touch.
     */
    public static Cohort owedPathwayPlan(Window window, Condition qualifyingToo) {
        var isOwed = LEAVER.ELIGIBILITY.in("RELEVANT", "ELIGIBLE")
                .or(IS_FORMER_RELEVANT.and(LEAVER.AGE_YEARS.lt(21).or(LEAVER.IN_TOUCH.eq(inline("YES")))))
                .or(qualifyingToo.and(LEAVER.ELIGIBILITY.eq(inline("QUALIFYING"))));
        return cohort(LEAVER.MONTH_END.eq(window.monthEnd()).and(isOwed), window);
    }

    /**
     * Former relevant children aged 19, 20 or 21 on K or, where only birthdays count, on one in the
     * financial year, as they were at the end of its month; not who returned home or went to another
     * council.
     */
    public static Cohort aged19To21(Window window) {
        var isCounted = window.is(MODE, "CURRENT").and(LEAVER.MONTH_END.eq(window.monthEnd()))
                .or(window.is(MODE, "BIRTHDAY_COHORT")
                        .and(LEAVER.MONTH_END.between(window.financialYearFrom(), window.monthEnd()))
                        .and(condition(LEAVER.HAS_BIRTHDAY)));
        return cohort(isCounted, window)
                .where(IS_FORMER_RELEVANT)
                .where(LEAVER.AGE_YEARS.between(19, 21))
                .where(LEAVER.IN_TOUCH.ne(inline("RHOM")))
                .where(not(Leavers.leftLastFor(LEAVER.AUTHORITY_KEY, LEAVER.CHILD_KEY, window.known(), TRANSFERRED)));
    }

    /** A pathway plan was reviewed in the six months to K. */
    public static Condition planReviewedLately(Window window) {
        return LEAVER.PATHWAY_PLAN_ON.gt(window.monthsBefore(PLAN_MONTHS)).and(planReviewed(window));
    }

    /** A pathway plan was reviewed by K. */
    public static Condition planReviewed(Window window) {
        return LEAVER.PATHWAY_PLAN_ON.le(window.known());
    }

    /** Not in education, employment or training for whatever reason; where nothing is known, not so. */
    public static Condition notEducatedOrEmployed() {
        return LEAVER.ACTIVITY.in("G4", "G5", "G6");
    }

    /** Neither gone abroad, nor deported, nor of unknown residence. */
    public static Condition hasKnownResidence() {
        return LEAVER.ACCOMMODATION.notIn("G", "H", "R");
    }

    /** Said to live unsuitably or, where nothing is said, in accommodation that some letters name. */
    public static Condition livesUnsuitably(Field<String> letters) {
        var isNamed = spaced(letters).contains(spaced(LEAVER.ACCOMMODATION));
        return LEAVER.ACCOMMODATION_SUITABILITY.eq(inline("2"))
                .or(LEAVER.ACCOMMODATION_SUITABILITY.ne(inline("1")).and(isNamed));
    }

    private static Cohort cohort(Condition membership, Window window) {
        return new Cohort(
                LEAVER,
                CaseKey.of(LEAVER.CHILD_KEY),
                membership.and(LEAVER.IN_TOUCH.ne(inline("DIED")))
                        .and(not(LegalStatuses.onlyShortBreaksBy(
                                LEAVER.AUTHORITY_KEY, LEAVER.CHILD_KEY, window.known()))));
    }

    private static Field<String> spaced(Field<String> letters) {
        return concat(inline(" "), letters, inline(" "));
    }
}
