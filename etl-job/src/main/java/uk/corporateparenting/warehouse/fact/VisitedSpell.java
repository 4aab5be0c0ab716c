package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.denseRank;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lead;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.with;

import java.time.LocalDate;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.warehouse.Column;
import uk.corporateparenting.warehouse.Star;

/**
 * The spells whose start starts the clock of visits: those with one carer or, where the council
 * wants it, every placement. Temporary placements are no part of them.
 */
final class VisitedSpell {

    static final Field<Integer> CHILD_KEY = field(name("spell", "child_key"), SQLDataType.INTEGER);
    static final Field<String> PERSON_ID = field(name("spell", "person_id"), SQLDataType.CLOB);
    static final Field<LocalDate> STARTED_ON = date("spell_started_on");
    static final Field<Integer> NUMBER = field(name("spell", "spell_number"), SQLDataType.INTEGER);
    static final Field<LocalDate> ENDED_ON = date("spell_ended_on");
    static final Field<LocalDate> CARE_ENDED_ON = date("care_ended_on");

    private VisitedSpell() {}

    /** The placement rows of every spell in determined care, each with the start of the next. */
    static CommonTableExpression<?> rows(Star star) {
        var numbered = numbered(star).asTable("numbered");
        return name("visited_row").as(select(numbered.fields())
                .select(Period.PERSON_ID, Period.ENDED_ON.as(CARE_ENDED_ON))
                .from(numbered)
                .join(Period.of(star))
                .on(Period.ID.eq(Column.of(numbered, SpellRow.PERIOD_ID)))
                .and(Period.CHILD_KEY.eq(Column.of(numbered, SpellRow.CHILD_KEY)))
                .and(not(Period.IS_UNDETERMINED)));
    }

    /** The spells of those rows; one ends where its last row does. */
    static Table<?> of(Table<?> rows) {
        var key = List.of(
                Column.of(rows, CHILD_KEY), Column.of(rows, PERSON_ID), Column.of(rows, STARTED_ON),
                Column.of(rows, NUMBER), Column.of(rows, CARE_ENDED_ON));
        return select(key)
                .select(max(Column.of(rows, SpellRow.ENDED_ON))
                        .filterWhere(Column.of(rows, SpellRow.SUCCEEDED_ON).isNull())
                        .as(ENDED_ON))
                .from(rows)
                .groupBy(key)
                .asTable("spell");
    }

    private static Select<?> numbered(Star star) {
        var row = placements(star).asTable("row");
        var period = Column.of(row, SpellRow.PERIOD_ID);
        var spell = List.of(period, Column.of(row, SpellRow.SPELL), Column.of(row, "part", SQLDataType.INTEGER));
        var startedOn = Column.of(row, SpellRow.STARTED_ON);
        var spelled = select(row.fields())
                .select(min(startedOn).over().partitionBy(spell).as(STARTED_ON))
                .select(lead(startedOn).over().partitionBy(spell).orderBy(Column.of(row, SpellRow.PLACE))
                        .as(SpellRow.SUCCEEDED_ON))
                .from(row)
                .asTable("spelled");
        return select(spelled.fields())
                .select(denseRank().over()
                        .partitionBy(Column.of(spelled, SpellRow.CHILD_KEY), Column.of(spelled, STARTED_ON))
                        .orderBy(
                                Column.of(spelled, SpellRow.ENTERED_ON),
                                Column.of(spelled, SpellRow.PERIOD_ID),
                                Column.of(spelled, SpellRow.SPELL),
                                Column.of(spelled, "part", SQLDataType.INTEGER))
                        .as(NUMBER))
                .from(spelled);
    }

    /** The rows that are not temporary, with the part of the spell they belong to. */
    private static Select<?> placements(Star star) {
        var rows = SpellRow.of(star);
        var restarts = SpellRow.CHANGES_PLACEMENT.isTrue()
                .and(SettingOn.is(star, "visit_clock", "EVERY_PLACEMENT", SpellRow.STARTED_ON));
        return with(rows)
                .select(
                        SpellRow.CHILD_KEY,
                        SpellRow.PERIOD_ID,
                        SpellRow.ENTERED_ON,
                        SpellRow.SPELL,
                        SpellRow.STARTED_ON,
                        SpellRow.ENDED_ON,
                        SpellRow.PLACE)
                .select(count().filterWhere(restarts).over()
                        .partitionBy(SpellRow.PERIOD_ID, SpellRow.SPELL)
                        .orderBy(SpellRow.PLACE)
                        .as("part"))
                .from(rows)
                .where(not(SpellRow.IS_TEMPORARY));
    }

    private static Field<LocalDate> date(String column) {
        return field(name("spell", column), SQLDataType.LOCALDATE);
    }
}
