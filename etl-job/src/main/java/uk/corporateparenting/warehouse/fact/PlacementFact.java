package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_PLACEMENT_PROVIDER;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_PLACEMENT_TYPE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_PLACEMENT;

import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.warehouse.Fact;
import uk.corporateparenting.warehouse.Star;

/** Placement rows that last at all. */
@Component
@Order(30)
final class PlacementFact implements Fact {

    private static final BigDecimal UNKNOWN_DISTANCE = new BigDecimal("999.90");

    @Override
    public Table<?> table() {
        return FACT_PLACEMENT;
    }

    @Override
    public Select<?> tonight(Star star) {
        return select(
                inline(star.authorityKey()).as(FACT_PLACEMENT.AUTHORITY_KEY),
                Child.KEY,
                PlacementRow.STARTED_ON,
                rowNumber().over()
                        .partitionBy(Child.KEY, PlacementRow.STARTED_ON)
                        .orderBy(PlacementRow.ORDER)
                        .as(FACT_PLACEMENT.PLACEMENT_NUMBER),
                PlacementRow.ENDED_ON,
                Unknown.unless(DIM_PLACEMENT_TYPE.PLACEMENT_TYPE_KEY),
                Unknown.unless(DIM_PLACEMENT_PROVIDER.PLACEMENT_PROVIDER_KEY),
                Reason.PLACEMENT_CHANGE.key().as(FACT_PLACEMENT.CHANGE_REASON_KEY),
                nullif(PlacementRow.DISTANCE, UNKNOWN_DISTANCE).as(FACT_PLACEMENT.DISTANCE_MILES))
                .from(PlacementRow.of(star))
                .join(Child.of(star)).on(Child.PERSON_ID.eq(PlacementRow.PERSON_ID))
                .leftJoin(DIM_PLACEMENT_TYPE).on(DIM_PLACEMENT_TYPE.CODE.eq(PlacementRow.TYPE))
                .leftJoin(DIM_PLACEMENT_PROVIDER).on(DIM_PLACEMENT_PROVIDER.CODE.eq(PlacementRow.PROVIDER))
                .leftJoin(Reason.PLACEMENT_CHANGE.table())
                .on(Reason.PLACEMENT_CHANGE.is(PlacementRow.CHANGE_REASON));
    }

    @Override
    public Condition scope(Star star) {
        return Scope.endedInTheYearsOfTheSource(FACT_PLACEMENT.ENDED_ON, star);
    }
}
