package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.splitPart;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_PEP;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.indicator.Cohort;
import uk.corporateparenting.indicator.Window;
import uk.corporateparenting.schema.warehouse.tables.FactPep;

/** Personal education plans of children in care, one child and term at a time. */
public final class EducationPlans {

    private static final int CURRENT_MONTHS = 6;
    private static final FactPep PUPIL = FACT_PEP.as("pupil");
    private static final FactPep PLAN = FACT_PEP.as("plan");

    private EducationPlans() {}

    /**
     * Children of some curriculum years, written as 1-11, who are on the virtual school's roll in the
     * term that is looked at.
     */
    public static Cohort pupils(Field<String> years, Window window) {
        var pupils = selectDistinct(FACT_PEP.AUTHORITY_KEY, FACT_PEP.CHILD_KEY, FACT_PEP.ACADEMIC_YEAR, FACT_PEP.TERM)
                .from(FACT_PEP)
                .asTable(PUPIL.getUnqualifiedName());
        return new Cohort(
                pupils,
                CaseKey.of(PUPIL.CHILD_KEY),
                PUPIL.ACADEMIC_YEAR.eq(window.academicYear())
                        .and(PUPIL.TERM.eq(window.term()))
                        .and(exists(ofTheTerm(years))));
    }

    /** In care on K and on each of so many days before. */
    public static Condition inCareForDays(Field<Integer> days, Window window) {
        return new CareOn(PUPIL.AUTHORITY_KEY, PUPIL.CHILD_KEY)
                .days(Days.before(window.known(), days), window.known());
    }

    /** A plan of that term was complete by K. */
    public static Condition plannedThisTerm(Field<String> years, Window window) {
        return exists(ofTheTerm(years).and(isComplete()).and(PLAN.PEP_ON.le(window.known())));
    }

    /** A plan of whatever term was completed in the six months to K. */
    public static Condition plannedLately(Window window) {
        return exists(ofTheChild()
                .and(isComplete())
                .and(PLAN.PEP_ON.gt(window.monthsBefore(CURRENT_MONTHS)))
                .and(PLAN.PEP_ON.le(window.known())));
    }

    private static SelectConditionStep<Record1<Integer>> ofTheTerm(Field<String> years) {
        return ofTheChild()
                .and(PLAN.ACADEMIC_YEAR.eq(PUPIL.ACADEMIC_YEAR))
                .and(PLAN.TERM.eq(PUPIL.TERM))
                .and(condition(PLAN.IS_ON_VIRTUAL_SCHOOL_ROLL))
                .and(PLAN.CURRICULUM_YEAR.between(year(years, 1), year(years, 2)));
    }

    private static SelectConditionStep<Record1<Integer>> ofTheChild() {
        return selectOne()
                .from(PLAN)
                .where(PLAN.AUTHORITY_KEY.eq(PUPIL.AUTHORITY_KEY))
                .and(PLAN.CHILD_KEY.eq(PUPIL.CHILD_KEY));
    }

    private static Condition isComplete() {
        return PLAN.PEP_STATUS.eq(inline("COMPLETE"));
    }

    private static Field<Integer> year(Field<String> years, int part) {
        return splitPart(years, inline("-"), inline(part)).cast(SQLDataType.INTEGER);
    }
}
