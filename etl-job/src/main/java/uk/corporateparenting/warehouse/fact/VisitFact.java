package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateDiff;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.with;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_VISIT;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.warehouse.Column;
import uk.corporateparenting.warehouse.Fact;
import uk.corporateparenting.warehouse.Star;

/**
 * Obligations to visit, met or not. A void one is told without a day from which it counts: the
 * child had moved or left by the due date, or is on a short break that day.
 */
@Component
@Order(65)
final class VisitFact implements Fact {

    @Override
    public Table<?> table() {
        return FACT_VISIT;
    }

    @Override
    public Select<?> tonight(Star star) {
        var row = VisitedSpell.rows(star);
        var clock = VisitClock.of(star, VisitedSpell.of(row));
        var obligation = VisitObligation.of(star, clock);
        var person = Column.of(obligation, VisitClock.PERSON_ID);
        var dueOn = VisitObligation.DUE_ON;
        var visitedOn = VisitObligation.VISITED_ON;
        return with(row).with(clock).with(obligation).select(
                inline(star.authorityKey()).as(FACT_VISIT.AUTHORITY_KEY),
                Column.of(obligation, VisitClock.CHILD_KEY),
                Column.of(obligation, VisitClock.SPELL_STARTED_ON),
                Column.of(obligation, VisitClock.SPELL_NUMBER),
                Column.of(obligation, VisitClock.FOLLOWS_VISIT),
                Column.of(obligation, VisitClock.AROSE_ON),
                VisitObligation.MISSED_BEFORE,
                dueOn,
                visitedOn,
                when(visitedOn.isNotNull(), greatest(localDateDiff(visitedOn, dueOn), inline(0)))
                        .as(FACT_VISIT.DAYS_LATE),
                coalesce(field(visitedOn.le(dueOn)), inline(false)).as(FACT_VISIT.IS_ON_TIME),
                countsFrom(row, Column.of(obligation, VisitClock.CARE_ENDED_ON)).as(FACT_VISIT.COUNTS_FROM),
                VisitObligation.IS_ON_SHORT_BREAK)
                .from(obligation)
                .join(row)
                .on(Column.of(row, VisitClock.CHILD_KEY).eq(Column.of(obligation, VisitClock.CHILD_KEY)))
                .and(Column.of(row, VisitClock.SPELL_STARTED_ON)
                        .eq(Column.of(obligation, VisitClock.SPELL_STARTED_ON)))
                .and(Column.of(row, VisitClock.SPELL_NUMBER).eq(Column.of(obligation, VisitClock.SPELL_NUMBER)))
                .and(Days.covers(Column.of(row, SpellRow.STARTED_ON), Column.of(row, SpellRow.SUCCEEDED_ON), dueOn))
                .leftJoin(LegalStatusOn.of(star, obligation, person, dueOn, inline(star.businessDate())))
                .on(LegalStatusOn.PERSON_ID.eq(person)).and(LegalStatusOn.DAY.eq(dueOn))
                .where(dueOn.ge(inline(star.firstDayOfTheSource())));
    }

    /** A visit before those years that gave rise to an obligation has only aged out. */
    @Override
    public Condition scope(Star star) {
        return FACT_VISIT.AROSE_ON.ge(star.firstDayOfTheSource()).or(FACT_VISIT.MISSED_BEFORE.gt(0));
    }

    /**
     * The due date; where the last row begun by then had ended too, the spell goes on with the next row
     * or has ended.
     */
    private static Field<LocalDate> countsFrom(Table<?> row, Field<LocalDate> careEndedOn) {
        var dueOn = VisitObligation.DUE_ON;
        var rowEndedOn = Column.of(row, SpellRow.ENDED_ON);
        return when(LegalStatusOn.IS_SHORT_BREAK.isNotDistinctFrom(inline(true)).or(careEndedOn.le(dueOn)),
                castNull(SQLDataType.LOCALDATE))
                .when(rowEndedOn.isNull().or(rowEndedOn.gt(dueOn)), dueOn)
                .otherwise(Column.of(row, SpellRow.SUCCEEDED_ON));
    }
}
