package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateDiff;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_SCHOOL;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_PERIOD;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ENROLMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.indicator.Cohort;
import uk.corporateparenting.indicator.Window;
import uk.corporateparenting.schema.warehouse.tables.DimSchool;
import uk.corporateparenting.schema.warehouse.tables.FactCarePeriod;

/** Where children in care of school age are taught, how inspectors graded it, and how long ago. */
public final class Schools {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 11;
    private static final Integer[] ALL_GRADES = {1, 2, 3, 4};
    private static final BigDecimal DAYS_OF_A_YEAR = new BigDecimal("365.25");

    /**
     * Inspections since September 2024, and some before it, gave no overall grade: the last one stands.
     */
    private static final String[] WITHOUT_GRADE = {"UNGRADED", "REPORT_CARD"};
    private static final DimSchool GRADED = DIM_SCHOOL.as("graded");
    private static final DimSchool LATER = DIM_SCHOOL.as("later_grade");

    private Schools() {}

    /** Children in care on K, aged 5 to 15 on the 31 August before, at whatever school or none. */
    public static Cohort schoolAged(Window window) {
        var later = FACT_CARE_PERIOD.as("later_period");
        return new Cohort(
                FACT_CARE_PERIOD,
                CaseKey.of(FACT_CARE_PERIOD.CHILD_KEY),
                isInForce(FACT_CARE_PERIOD, window)
                        .and(isOfSchoolAge(FACT_CARE_PERIOD.CURRICULUM_YEAR, FACT_CARE_PERIOD.ENTERED_ON, window))
                        .andNotExists(selectOne()
                                .from(later)
                                .where(later.AUTHORITY_KEY.eq(FACT_CARE_PERIOD.AUTHORITY_KEY))
                                .and(later.CHILD_KEY.eq(FACT_CARE_PERIOD.CHILD_KEY))
                                .and(isInForce(later, window))
                                .and(row(later.ENTERED_ON, later.PERIOD_NUMBER)
                                        .gt(FACT_CARE_PERIOD.ENTERED_ON, FACT_CARE_PERIOD.PERIOD_NUMBER)))
                        .and(new CareOn(FACT_CARE_PERIOD.AUTHORITY_KEY, FACT_CARE_PERIOD.CHILD_KEY)
                                .day(window.known())));
    }

    /** Of these, who is at a school that had a grade on K. */
    public static Condition atGradedSchool(Window window) {
        return exists(selectOne()
                .from(FACT_ENROLMENT)
                .where(FACT_ENROLMENT.AUTHORITY_KEY.eq(FACT_CARE_PERIOD.AUTHORITY_KEY))
                .and(FACT_ENROLMENT.CHILD_KEY.eq(FACT_CARE_PERIOD.CHILD_KEY))
                .and(isTheSchoolOn(window))
                .and(graded(window, ALL_GRADES)));
    }

    /** Children in care on K, aged 5 to 15 on the 31 August before, at the school they joined last. */
    public static Cohort pupils(Window window) {
        return new Cohort(
                FACT_ENROLMENT,
                CaseKey.of(FACT_ENROLMENT.CHILD_KEY),
                isTheSchoolOn(window)
                        .and(isOfSchoolAge(FACT_ENROLMENT.CURRICULUM_YEAR, FACT_ENROLMENT.STARTED_ON, window))
                        .and(new CareOn(FACT_ENROLMENT.AUTHORITY_KEY, FACT_ENROLMENT.CHILD_KEY).day(window.known())));
    }

    /** Of these, at a graded school. */
    public static Cohort pupilsOfGradedSchools(Window window) {
        return pupils(window).where(graded(window, ALL_GRADES));
    }

    /** The school's grade of overall effectiveness on K is one of these, 1 the best of four. */
    public static Condition graded(Window window, Integer... grades) {
        return exists(version(GRADED, window).and(GRADED.GRADE.in(grades)).and(stands(window)));
    }

    /** Years from the inspection that gave the school its grade of K to K; null where it has no day. */
    public static Field<BigDecimal> yearsSinceInspection(Window window) {
        var inspectedOn = field(select(max(GRADED.INSPECTED_ON))
                .from(GRADED)
                .where(isVersion(GRADED, window))
                .and(GRADED.GRADE.isNotNull())
                .and(stands(window)));
        return localDateDiff(window.known(), inspectedOn).cast(SQLDataType.NUMERIC).div(inline(DAYS_OF_A_YEAR));
    }

    /** The grade was not followed by another on K, and was not withdrawn. */
    private static Condition stands(Window window) {
        return notExists(version(LATER, window)
                .and(LATER.VALID_FROM.gt(GRADED.VALID_FROM))
                .and(LATER.FRAMEWORK.notIn(WITHOUT_GRADE)))
                .and(GRADED.VALID_TO.gt(window.known())
                        .or(exists(version(LATER, window)
                                .and(LATER.VALID_TO.gt(window.known()))
                                .and(LATER.FRAMEWORK.in(WITHOUT_GRADE)))));
    }

    private static Condition isOfSchoolAge(Field<Integer> yearThen, Field<LocalDate> then, Window window) {
        return yearThen.plus(Days.schoolYear(window.known()).minus(Days.schoolYear(then)))
                .between(FIRST_YEAR, LAST_YEAR);
    }

    private static Condition isInForce(FactCarePeriod period, Window window) {
        return Days.covers(period.ENTERED_ON, period.ENDED_ON, window.known()).andNot(period.IS_UNDETERMINED);
    }

    /** Of the schools a child is enrolled at on K the one joined last. */
    private static Condition isTheSchoolOn(Window window) {
        var other = FACT_ENROLMENT.as("other");
        return Days.covers(FACT_ENROLMENT.STARTED_ON, FACT_ENROLMENT.ENDED_ON, window.known())
                .andNotExists(selectOne()
                        .from(other)
                        .where(other.AUTHORITY_KEY.eq(FACT_ENROLMENT.AUTHORITY_KEY))
                        .and(other.CHILD_KEY.eq(FACT_ENROLMENT.CHILD_KEY))
                        .and(Days.covers(other.STARTED_ON, other.ENDED_ON, window.known()))
                        .and(other.STARTED_ON.gt(FACT_ENROLMENT.STARTED_ON)
                                .or(other.STARTED_ON.eq(FACT_ENROLMENT.STARTED_ON)
                                        .and(row(other.SCHOOL_URN, other.ENROLMENT_NUMBER)
                                                .lt(FACT_ENROLMENT.SCHOOL_URN, FACT_ENROLMENT.ENROLMENT_NUMBER)))));
    }

    private static SelectConditionStep<Record1<Integer>> version(DimSchool school, Window window) {
        return selectOne().from(school).where(isVersion(school, window));
    }

    /** Versions of the school that have begun by K; a withdrawn one was never in force. */
    private static Condition isVersion(DimSchool school, Window window) {
        return school.AUTHORITY_KEY.eq(FACT_ENROLMENT.AUTHORITY_KEY)
                .and(school.SCHOOL_URN.eq(FACT_ENROLMENT.SCHOOL_URN))
                .and(school.VALID_FROM.le(window.known()))
                .and(school.VALID_TO.gt(school.VALID_FROM));
    }
}
