package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.LEGAL_STATUS;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_LEGAL_STATUS;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_LEGAL_STATUS;

import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.warehouse.Fact;
import uk.corporateparenting.warehouse.Star;

/** Legal status spells that last at all and are a looked-after status, or may be one. */
@Component
@Order(50)
final class LegalStatusFact implements Fact {

    private static final String NOT_LOOKED_AFTER = "X0";

    @Override
    public Table<?> table() {
        return FACT_LEGAL_STATUS;
    }

    @Override
    public Select<?> tonight(Star star) {
        return select(
                LEGAL_STATUS.AUTHORITY_KEY,
                Child.KEY,
                LEGAL_STATUS.STARTED_ON,
                rowNumber().over()
                        .partitionBy(Child.KEY, LEGAL_STATUS.STARTED_ON)
                        .orderBy(LEGAL_STATUS.ENDED_ON, LEGAL_STATUS.LEGAL_STATUS_)
                        .as(FACT_LEGAL_STATUS.SPELL_NUMBER),
                LEGAL_STATUS.ENDED_ON,
                Unknown.unless(DIM_LEGAL_STATUS.LEGAL_STATUS_KEY))
                .from(LEGAL_STATUS)
                .join(Child.of(star)).on(Child.PERSON_ID.eq(LEGAL_STATUS.PERSON_ID))
                .leftJoin(DIM_LEGAL_STATUS).on(DIM_LEGAL_STATUS.CODE.eq(LEGAL_STATUS.LEGAL_STATUS_))
                .where(LEGAL_STATUS.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(LEGAL_STATUS.LEGAL_STATUS_.isDistinctFrom(NOT_LOOKED_AFTER))
                .and(Days.hasLength(LEGAL_STATUS.STARTED_ON, LEGAL_STATUS.ENDED_ON));
    }

    @Override
    public Condition scope(Star star) {
        return Scope.endedInTheYearsOfTheSource(FACT_LEGAL_STATUS.ENDED_ON, star);
    }
}
