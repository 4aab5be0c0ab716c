package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_SCHOOL;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ENROLMENT;

import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import uk.corporateparenting.indicator.Cohort;
import uk.corporateparenting.indicator.Window;
import uk.corporateparenting.schema.warehouse.tables.DimSchool;

/** Where children in care of school age are taught, and how inspectors graded it. */
public final class Schools {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 11;

    /**
     * Inspections since September 2024, and some before it, gave no overall grade: the last one stands.
     */
    private static final String[] WITHOUT_GRADE = {"UNGRADED", "REPORT_CARD"};
    private static final DimSchool GRADED = DIM_SCHOOL.as("graded");
    private static final DimSchool LATER = DIM_SCHOOL.as("later_grade");

    private Schools() {}

    /** Children in care on K, aged 5 to 15 on the 31 August before, at the school they joined last. */
    public static Cohort pupils(Window window) {
        var year = FACT_ENROLMENT.CURRICULUM_YEAR
                .plus(Days.schoolYear(window.known()).minus(Days.schoolYear(FACT_ENROLMENT.STARTED_ON)));
        return new Cohort(
                FACT_ENROLMENT,
                CaseKey.of(FACT_ENROLMENT.CHILD_KEY),
                Days.covers(FACT_ENROLMENT.STARTED_ON, FACT_ENROLMENT.ENDED_ON, window.known())
                        .and(year.between(FIRST_YEAR, LAST_YEAR))
                        .and(joinedLast(window))
                        .and(new CareOn(FACT_ENROLMENT.AUTHORITY_KEY, FACT_ENROLMENT.CHILD_KEY).day(window.known())));
    }

    /** The school's grade of overall effectiveness on K is one of these, 1 the best of four. */
    public static Condition graded(Window window, Integer... grades) {
        return exists(version(GRADED, window)
                .and(GRADED.GRADE.in(grades))
                .and(notExists(version(LATER, window)
                        .and(LATER.VALID_FROM.gt(GRADED.VALID_FROM))
                        .and(LATER.FRAMEWORK.notIn(WITHOUT_GRADE))))
                .and(GRADED.VALID_TO.gt(window.known())
                        .or(exists(version(LATER, window)
                                .and(LATER.VALID_TO.gt(window.known()))
                                .and(LATER.FRAMEWORK.in(WITHOUT_GRADE))))));
    }

    private static Condition joinedLast(Window window) {
        var other = FACT_ENROLMENT.as("other");
        return notExists(selectOne()
                .from(other)
                .where(other.AUTHORITY_KEY.eq(FACT_ENROLMENT.AUTHORITY_KEY))
                .and(other.CHILD_KEY.eq(FACT_ENROLMENT.CHILD_KEY))
                .and(Days.covers(other.STARTED_ON, other.ENDED_ON, window.known()))
                .and(other.STARTED_ON.gt(FACT_ENROLMENT.STARTED_ON)
                        .or(other.STARTED_ON.eq(FACT_ENROLMENT.STARTED_ON)
                                .and(row(other.SCHOOL_URN, other.ENROLMENT_NUMBER)
                                        .lt(FACT_ENROLMENT.SCHOOL_URN, FACT_ENROLMENT.ENROLMENT_NUMBER)))));
    }

    /** Versions of the school that have begun by K; a withdrawn one was never in force. */
    private static SelectConditionStep<Record1<Integer>> version(DimSchool school, Window window) {
        return selectOne()
                .from(school)
                .where(school.AUTHORITY_KEY.eq(FACT_ENROLMENT.AUTHORITY_KEY))
                .and(school.SCHOOL_URN.eq(FACT_ENROLMENT.SCHOOL_URN))
                .and(school.VALID_FROM.le(window.known()))
                .and(school.VALID_TO.gt(school.VALID_FROM));
    }
}
