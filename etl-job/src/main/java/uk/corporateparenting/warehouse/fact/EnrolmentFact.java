package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.restricted.Tables.CHILD_IDENTITY;
import static uk.corporateparenting.schema.staging.Tables.ENROLMENT;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_SCHOOL;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ENROLMENT;

import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.warehouse.Fact;
import uk.corporateparenting.warehouse.Star;

/** Spells at a school, each with the school as it was graded on the first day. */
@Component
@Order(90)
final class EnrolmentFact implements Fact {

    @Override
    public Table<?> table() {
        return FACT_ENROLMENT;
    }

    @Override
    public Select<?> tonight(Star star) {
        return select(
                ENROLMENT.AUTHORITY_KEY,
                Child.KEY,
                ENROLMENT.STARTED_ON,
                rowNumber().over()
                        .partitionBy(Child.KEY, ENROLMENT.STARTED_ON)
                        .orderBy(ENROLMENT.SCHOOL_URN, ENROLMENT.ENDED_ON)
                        .as(FACT_ENROLMENT.ENROLMENT_NUMBER),
                ENROLMENT.ENDED_ON,
                Unknown.unlessText(ENROLMENT.SCHOOL_URN),
                Unknown.unless(DIM_SCHOOL.SCHOOL_KEY),
                Days.curriculumYear(CHILD_IDENTITY.BORN_ON, Days.schoolYear(ENROLMENT.STARTED_ON))
                        .as(FACT_ENROLMENT.CURRICULUM_YEAR))
                .from(ENROLMENT)
                .join(Child.of(star)).on(Child.PERSON_ID.eq(ENROLMENT.PERSON_ID))
                .join(CHILD_IDENTITY).on(CHILD_IDENTITY.CHILD_KEY.eq(Child.KEY))
                .leftJoin(DIM_SCHOOL)
                .on(DIM_SCHOOL.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(DIM_SCHOOL.SCHOOL_URN.eq(ENROLMENT.SCHOOL_URN))
                .and(Days.covers(DIM_SCHOOL.VALID_FROM, DIM_SCHOOL.VALID_TO, ENROLMENT.STARTED_ON))
                .where(ENROLMENT.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(Days.hasLength(ENROLMENT.STARTED_ON, ENROLMENT.ENDED_ON));
    }

    @Override
    public Condition scope(Star star) {
        return Scope.endedInTheYearsOfTheSource(FACT_ENROLMENT.ENDED_ON, star);
    }
}
