package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.with;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AGE_BAND;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_CATEGORY_OF_NEED;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_PLACEMENT_PROVIDER;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_PLACEMENT_TYPE;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_TIME_IN_CARE_BAND;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CHILD_MONTH;

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

/** Who was in care at each month end, and how, as far as known on the business date. */
@Component
@Order(200)
final class ChildMonthFact implements Fact {

    @Override
    public Table<?> table() {
        return FACT_CHILD_MONTH;
    }

    @Override
    public Select<?> tonight(Star star) {
        var inCare = InCare.of(star);
        var spellRow = SpellRow.of(star);
        var age = when(InCare.BORN_ON.le(InCare.AS_AT), Days.age(InCare.BORN_ON, InCare.AS_AT));
        return with(inCare).with(spellRow).select(
                inline(star.authorityKey()).as(FACT_CHILD_MONTH.AUTHORITY_KEY),
                InCare.CHILD_KEY,
                InCare.MONTH_END,
                InCare.AS_AT,
                InCare.ENTERED_ON,
                age.as(FACT_CHILD_MONTH.AGE_YEARS),
                Unknown.unless(DIM_AGE_BAND.AGE_BAND_KEY),
                Unknown.unless(LegalStatusOn.KEY),
                Unknown.unless(DIM_PLACEMENT_TYPE.PLACEMENT_TYPE_KEY),
                Unknown.unless(DIM_PLACEMENT_PROVIDER.PLACEMENT_PROVIDER_KEY),
                Unknown.unless(DIM_CATEGORY_OF_NEED.CATEGORY_OF_NEED_KEY),
                Unknown.unless(DIM_TIME_IN_CARE_BAND.TIME_IN_CARE_BAND_KEY),
                coalesce(field(name("moves", "placements"), SQLDataType.INTEGER), inline(0))
                        .as(FACT_CHILD_MONTH.PLACEMENTS_IN_12_MONTHS),
                field(name("current_spell", "stable_since"), SQLDataType.LOCALDATE)
                        .as(FACT_CHILD_MONTH.STABLE_SINCE))
                .from(inCare)
                .leftJoin(LegalStatusOn.of(star, inCare, InCare.PERSON_ID, InCare.AS_AT, InCare.AS_AT))
                .on(LegalStatusOn.PERSON_ID.eq(InCare.PERSON_ID)).and(LegalStatusOn.DAY.eq(InCare.AS_AT))
                .leftJoin(currentPlacement(star, inCare)).on(isSameChildMonth("current_placement"))
                .leftJoin(moves(inCare, spellRow)).on(isSameChildMonth("moves"))
                .leftJoin(currentSpell(inCare, spellRow)).on(isSameChildMonth("current_spell"))
                .leftJoin(DIM_AGE_BAND).on(DIM_AGE_BAND.NAME.eq(Bands.ofAge(age)))
                .leftJoin(DIM_TIME_IN_CARE_BAND)
                .on(DIM_TIME_IN_CARE_BAND.NAME.eq(Bands.ofTimeInCare(InCare.ENTERED_ON, InCare.AS_AT)))
                .leftJoin(DIM_PLACEMENT_TYPE)
                .on(DIM_PLACEMENT_TYPE.CODE.eq(field(name("current_placement", "placement_type"), SQLDataType.CLOB)))
                .leftJoin(DIM_PLACEMENT_PROVIDER)
                .on(DIM_PLACEMENT_PROVIDER.CODE.eq(
                        field(name("current_placement", "placement_provider"), SQLDataType.CLOB)))
                .leftJoin(DIM_CATEGORY_OF_NEED).on(DIM_CATEGORY_OF_NEED.CODE.eq(InCare.CATEGORY_OF_NEED))
                .where(LegalStatusOn.IS_SHORT_BREAK.isDistinctFrom(inline(true)));
    }

    @Override
    public Condition scope(Star star) {
        return FACT_CHILD_MONTH.MONTH_END.ge(star.firstMonthEnd());
    }

    /** The placement row covering the day that started last, then ends last. */
    private static Table<?> currentPlacement(Star star, Table<?> inCare) {
        return select(InCare.CHILD_KEY, InCare.MONTH_END, PlacementRow.TYPE, PlacementRow.PROVIDER)
                .distinctOn(InCare.CHILD_KEY, InCare.MONTH_END)
                .from(inCare)
                .join(PlacementRow.of(star))
                .on(PlacementRow.PERSON_ID.eq(InCare.PERSON_ID))
                .and(Days.covers(PlacementRow.STARTED_ON, PlacementRow.ENDED_ON, InCare.AS_AT))
                .orderBy(
                        InCare.CHILD_KEY.asc(),
                        InCare.MONTH_END.asc(),
                        PlacementRow.STARTED_ON.desc(),
                        PlacementRow.ENDED_ON.desc().nullsFirst(),
                        PlacementRow.TYPE.asc().nullsLast(),
                        PlacementRow.PROVIDER.asc().nullsLast())
                .asTable("current_placement");
    }

    /** Spells of the child, of whatever period of care, that touch the twelve months. */
    private static Table<?> moves(Table<?> inCare, Table<?> spellRow) {
        return select(InCare.CHILD_KEY, InCare.MONTH_END, count().as("placements"))
                .from(inCare)
                .join(spellRow)
                .on(SpellRow.CHILD_KEY.eq(InCare.CHILD_KEY))
                .and(SpellRow.isLastKnownOn(InCare.AS_AT))
                .and(SpellRow.ENDED_ON.isNull().or(SpellRow.ENDED_ON.gt(InCare.YEAR_FROM)))
                .and(not(SpellRow.IS_TEMPORARY))
                .and(SpellRow.COUNTS_AS_MOVE)
                .groupBy(InCare.CHILD_KEY, InCare.MONTH_END)
                .asTable("moves");
    }

    /**
     * The spell of the current period that covers the day, or that a temporary placement interrupts on
     * it.
     */
    private static Table<?> currentSpell(Table<?> inCare, Table<?> spellRow) {
        return select(InCare.CHILD_KEY, InCare.MONTH_END, SpellRow.STABLE_SINCE)
                .distinctOn(InCare.CHILD_KEY, InCare.MONTH_END)
                .from(inCare)
                .join(spellRow)
                .on(SpellRow.PERIOD_ID.eq(InCare.PERIOD_ID))
                .and(Days.covers(SpellRow.STARTED_ON, SpellRow.ENDED_ON, InCare.AS_AT))
                .and(SpellRow.IS_TEMPORARY.isTrue().or(SpellRow.isLastKnownOn(InCare.AS_AT)))
                .orderBy(
                        InCare.CHILD_KEY.asc(),
                        InCare.MONTH_END.asc(),
                        SpellRow.IS_TEMPORARY.asc(),
                        SpellRow.SPELL.desc(),
                        SpellRow.STARTED_ON.desc())
                .asTable("current_spell");
    }

    private static Condition isSameChildMonth(String of) {
        Field<LocalDate> monthEnd = field(name(of, "month_end"), SQLDataType.LOCALDATE);
        return field(name(of, "child_key"), SQLDataType.INTEGER).eq(InCare.CHILD_KEY)
                .and(monthEnd.eq(InCare.MONTH_END));
    }
}
