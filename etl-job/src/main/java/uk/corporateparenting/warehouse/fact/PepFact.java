package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.PEP;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_PEP;

import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.warehouse.Fact;
import uk.corporateparenting.warehouse.Star;

/** Personal education plans on the virtual school's record. */
@Component
@Order(80)
final class PepFact implements Fact {

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
                PEP.CURRICULUM_YEAR,
                coalesce(PEP.IS_ON_VIRTUAL_SCHOOL_ROLL, inline(false)).as(FACT_PEP.IS_ON_VIRTUAL_SCHOOL_ROLL),
                PEP.PEP_ON,
                Unknown.unlessText(PEP.PEP_STATUS))
                .from(PEP)
                .join(Child.of(star)).on(Child.PERSON_ID.eq(PEP.PERSON_ID))
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
