package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateDiff;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ADOPTION;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.warehouse.Fact;
import uk.corporateparenting.warehouse.Star;

/** Milestones of every period of care that has one on the way to adoption. */
@Component
@Order(110)
final class AdoptionFact implements Fact {

    @Override
    public Table<?> table() {
        return FACT_ADOPTION;
    }

    @Override
    public Select<?> tonight(Star star) {
        var decidedOn = record("decided_on");
        var orderOn = record("placement_order_on");
        var matchedOn = record("matched_on");
        var reversedOn = record("decision_reversed_on");
        var placedOn = AdoptivePlacement.PLACED_ON;
        var adoptedOn = when(Period.CEASE_REASON.in("E11", "E12"), Period.ENDED_ON);
        var isMatchedAndPlaced = matchedOn.isNotNull().and(orderOn.isNotNull()).and(placedOn.isNotNull());
        return select(
                inline(star.authorityKey()).as(FACT_ADOPTION.AUTHORITY_KEY),
                Period.CHILD_KEY,
                Period.ENTERED_ON,
                decidedOn,
                orderOn,
                matchedOn,
                placedOn.as(FACT_ADOPTION.PLACED_ON),
                reversedOn.as(FACT_ADOPTION.REVERSED_ON),
                adoptedOn.as(FACT_ADOPTION.ADOPTED_ON),
                localDateDiff(placedOn, Period.ENTERED_ON).as(FACT_ADOPTION.ENTRY_TO_PLACED_DAYS),
                when(isMatchedAndPlaced, greatest(localDateDiff(matchedOn, orderOn), inline(0)))
                        .as(FACT_ADOPTION.ORDER_TO_MATCH_DAYS))
                .from(Period.of(star))
                .leftJoin(PermanenceRecord.ofEachPeriod(star)).on(PermanenceRecord.PERIOD_ID.eq(Period.ID))
                .leftJoin(AdoptivePlacement.ofEachPeriod(star)).on(AdoptivePlacement.PERIOD_ID.eq(Period.ID))
                .where(Period.NUMBER.eq(1))
                .and(coalesce(decidedOn, orderOn, matchedOn, placedOn, reversedOn, adoptedOn).isNotNull());
    }

    @Override
    public Condition scope(Star star) {
        return Scope.endedInTheYearsOfTheSource(FACT_ADOPTION.ADOPTED_ON, star);
    }

    private static Field<LocalDate> record(String column) {
        return field(name("record", column), SQLDataType.LOCALDATE);
    }
}
