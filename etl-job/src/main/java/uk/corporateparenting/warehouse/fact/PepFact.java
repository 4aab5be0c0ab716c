package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.restricted.Tables.CHILD_IDENTITY;
import static uk.corporateparenting.schema.staging.Tables.PEP;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_PEP;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.warehouse.Fact;
import uk.corporateparenting.warehouse.Star;

/**
 * Personal education plans on the virtual school's record; a child that follows no curriculum year
 * is of that of its age.
 */
@Component
@Order(80)
final class PepFact implements Fact {

    /** The school year of an academic year written as 2021/22. */
    private static final Field<Integer> SCHOOL_YEAR = when(
            PEP.ACADEMIC_YEAR.likeRegex("^[0-9]{4}"), left(PEP.ACADEMIC_YEAR, 4).cast(SQLDataType.INTEGER));

    @Override
    public Table<?> table() {
        return FACT_PEP;
    }

    @Override
    public Select<?> tonight(Star star) {
        return select(
                PEP.AUTHORITY_KEY,
                Child.KEY,
                PEP.ACADEMIC_YEAR,
                PEP.TERM,
                rowNumber().over()
                        .partitionBy(Child.KEY, PEP.ACADEMIC_YEAR, PEP.TERM)
                        .orderBy(PEP.PEP_ON, PEP.PEP_STATUS, PEP.CURRICULUM_YEAR, PEP.IS_ON_VIRTUAL_SCHOOL_ROLL)
                        .as(FACT_PEP.RECORD_NUMBER),
                coalesce(PEP.CURRICULUM_YEAR, Days.curriculumYear(CHILD_IDENTITY.BORN_ON, SCHOOL_YEAR))
                        .as(FACT_PEP.CURRICULUM_YEAR),
                coalesce(PEP.IS_ON_VIRTUAL_SCHOOL_ROLL, inline(false)).as(FACT_PEP.IS_ON_VIRTUAL_SCHOOL_ROLL),
                PEP.PEP_ON,
                Unknown.unlessText(PEP.PEP_STATUS))
                .from(PEP)
                .join(Child.of(star)).on(Child.PERSON_ID.eq(PEP.PERSON_ID))
                .join(CHILD_IDENTITY).on(CHILD_IDENTITY.CHILD_KEY.eq(Child.KEY))
                .where(PEP.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(PEP.ACADEMIC_YEAR.isNotNull())
                .and(PEP.TERM.isNotNull());
    }

    /** The virtual school's record has no window: what it no longer says was withdrawn. */
    @Override
    public Condition scope(Star star) {
        return noCondition();
    }
}
