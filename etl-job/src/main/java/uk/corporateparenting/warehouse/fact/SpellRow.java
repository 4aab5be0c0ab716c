package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lead;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.warehouse.Column;
import uk.corporateparenting.warehouse.Star;

/**
 * Every placement row of a period of care with the spell at the same carer it belongs to. A
 * temporary row carries the spell it interrupts. All is told by earlier rows alone, so that any
 * past day is answered by the rows that had started.
 */
final class SpellRow {

    static final Field<Integer> CHILD_KEY = field(name("spell_row", "child_key"), SQLDataType.INTEGER);
    static final Field<String> PERIOD_ID = field(name("spell_row", "period_of_care_id"), SQLDataType.CLOB);
    static final Field<LocalDate> ENTERED_ON = date("entered_on");
    /** Which spell of the period; 0 for a temporary row before the first. */
    static final Field<Integer> SPELL = field(name("spell_row", "spell"), SQLDataType.INTEGER);
    static final Field<LocalDate> SPELL_STARTED_ON = date("spell_started_on");
    static final Field<String> FIRST_TYPE = field(name("spell_row", "first_type"), SQLDataType.CLOB);
    static final Field<Boolean> COUNTS_AS_MOVE = field(name("spell_row", "counts_as_move"), SQLDataType.BOOLEAN);
    static final Field<Boolean> IS_TEMPORARY = field(name("spell_row", "is_temporary"), SQLDataType.BOOLEAN);
    /** Whether the child moved on its first day and stayed with the carer. */
    static final Field<Boolean> CHANGES_PLACEMENT = field(name("spell_row", "changes_placement"),
            SQLDataType.BOOLEAN);
    /** Which row of the period it is, in order of time. */
    static final Field<Integer> PLACE = field(name("spell_row", "place"), SQLDataType.INTEGER);
    static final Field<LocalDate> STARTED_ON = date("started_on");
    static final Field<LocalDate> ENDED_ON = date("ended_on");
    /** Start of the next row of the spell: from then on this row is not its last. */
    static final Field<LocalDate> SUCCEEDED_ON = date("succeeded_on");
    /** Start of the spell, or of the one it took over from where the child was placed for adoption. */
    static final Field<LocalDate> STABLE_SINCE = date("stable_since");
    private static final Field<LocalDate> SPELLED_STARTED_ON = field(name("spelled", "spell_started_on"),
            SQLDataType.LOCALDATE);

    private SpellRow() {}

    static CommonTableExpression<?> of(Star star) {
        var spelled = name("spelled").as(spelled(star));
        var fosterEnd = ends(spelled, "child_key", "foster_end", spelled("placement_type").startsWith("U"));
        var endBefore = ends(spelled, "period_of_care_id", "end_before", DSL.noCondition());
        var takesOver = spelled("first_type").in("A3", "A5").and(field(name("foster_end", "ended_on")).isNotNull());
        var since = when(spelled("first_type").in("A3", "A4", "A5", "A6"), field(name("end_before", "since")));
        return name("spell_row").as(DSL.with(spelled)
                .select(spelled.fields())
                .select(coalesce(field(takesOver.not()), inline(true)).as(COUNTS_AS_MOVE))
                .select(coalesce(since.cast(SQLDataType.LOCALDATE), SPELLED_STARTED_ON).as(STABLE_SINCE))
                .from(spelled)
                .leftJoin(fosterEnd).on(startsWith(fosterEnd, "child_key"))
                .leftJoin(endBefore).on(startsWith(endBefore, "period_of_care_id")));
    }

    /** Whether a row is the last of its spell as far as known on a day. */
    static Condition isLastKnownOn(Field<LocalDate> day) {
        return Days.covers(STARTED_ON, SUCCEEDED_ON, day);
    }

    /**
     * The days on which spells of a child or period end, each with the latest start of such a spell.
     */
    private static Table<?> ends(Table<?> spelled, String of, String alias, Condition which) {
        var endedOn = field(name("spelled", "ended_on"), SQLDataType.LOCALDATE);
        return select(spelled(of), endedOn, max(SPELLED_STARTED_ON).as("since"))
                .from(spelled)
                .where(field(name("spelled", "succeeded_on")).isNull())
                .and(not(field(name("spelled", "is_temporary"), SQLDataType.BOOLEAN)))
                .and(which)
                .groupBy(spelled(of), endedOn)
                .asTable(alias);
    }

    private static Condition startsWith(Table<?> ends, String of) {
        return field(name(ends.getName(), of), SQLDataType.CLOB).eq(spelled(of))
                .and(field(name(ends.getName(), "ended_on"), SQLDataType.LOCALDATE).eq(SPELLED_STARTED_ON));
    }

    private static Select<?> spelled(Star star) {
        var numbered = PlacementSequence.numbered(star).asTable("numbered");
        var period = Column.of(numbered, "period_of_care_id", SQLDataType.CLOB);
        var spell = Column.of(numbered, "spell", SQLDataType.INTEGER);
        var isTemporary = Column.of(numbered, "is_temporary", SQLDataType.BOOLEAN);
        var startsSpell = Column.of(numbered, "starts_spell", SQLDataType.BOOLEAN);
        var startedOn = Column.of(numbered, "started_on", SQLDataType.LOCALDATE);
        return select(numbered.fields())
                .select(max(startedOn).filterWhere(startsSpell).over().partitionBy(period, spell).as(SPELL_STARTED_ON))
                .select(max(Column.of(numbered, "placement_type", SQLDataType.CLOB)).filterWhere(startsSpell).over()
                        .partitionBy(period, spell).as(FIRST_TYPE))
                .select(lead(startedOn).over()
                        .partitionBy(period, spell, isTemporary)
                        .orderBy(Column.of(numbered, "place", SQLDataType.INTEGER)).as(SUCCEEDED_ON))
                .from(numbered);
    }

    private static Field<String> spelled(String column) {
        return field(name("spelled", column), SQLDataType.CLOB);
    }

    private static Field<LocalDate> date(String column) {
        return field(name("spell_row", column), SQLDataType.LOCALDATE);
    }
}
