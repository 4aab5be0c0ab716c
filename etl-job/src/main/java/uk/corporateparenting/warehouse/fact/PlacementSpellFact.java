package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.with;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_PLACEMENT_TYPE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_PLACEMENT_SPELL;

import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.warehouse.Fact;
import uk.corporateparenting.warehouse.Star;

/** How long each child stayed with the same carer. */
@Component
@Order(40)
final class PlacementSpellFact implements Fact {

    @Override
    public Table<?> table() {
        return FACT_PLACEMENT_SPELL;
    }

    @Override
    public Select<?> tonight(Star star) {
        var rows = SpellRow.of(star);
        var endedOn = max(SpellRow.ENDED_ON).filterWhere(SpellRow.SUCCEEDED_ON.isNull());
        var type = DIM_PLACEMENT_TYPE.PLACEMENT_TYPE_KEY;
        return with(rows).select(
                inline(star.authorityKey()).as(FACT_PLACEMENT_SPELL.AUTHORITY_KEY),
                SpellRow.CHILD_KEY,
                SpellRow.SPELL_STARTED_ON.as(FACT_PLACEMENT_SPELL.STARTED_ON),
                rowNumber().over()
                        .partitionBy(SpellRow.CHILD_KEY, SpellRow.SPELL_STARTED_ON)
                        .orderBy(SpellRow.ENTERED_ON, SpellRow.PERIOD_ID, SpellRow.SPELL)
                        .as(FACT_PLACEMENT_SPELL.SPELL_NUMBER),
                endedOn.as(FACT_PLACEMENT_SPELL.ENDED_ON),
                SpellRow.ENTERED_ON,
                Unknown.unless(type).as(FACT_PLACEMENT_SPELL.FIRST_PLACEMENT_TYPE_KEY),
                count().as(FACT_PLACEMENT_SPELL.PLACEMENT_ROWS),
                SpellRow.COUNTS_AS_MOVE)
                .from(rows)
                .leftJoin(DIM_PLACEMENT_TYPE).on(DIM_PLACEMENT_TYPE.CODE.eq(SpellRow.FIRST_TYPE))
                .where(DSL.not(field(SpellRow.IS_TEMPORARY)))
                .groupBy(SpellRow.CHILD_KEY, SpellRow.PERIOD_ID, SpellRow.SPELL, SpellRow.SPELL_STARTED_ON,
                        SpellRow.ENTERED_ON, type, SpellRow.COUNTS_AS_MOVE);
    }

    @Override
    public Condition scope(Star star) {
        return Scope.endedInTheYearsOfTheSource(FACT_PLACEMENT_SPELL.ENDED_ON, star);
    }
}
