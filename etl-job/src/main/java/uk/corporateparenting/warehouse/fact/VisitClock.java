package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.VISIT;

import java.time.LocalDate;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.warehouse.Column;
import uk.corporateparenting.warehouse.Star;

/**
 * What starts the clock of the next visit: the start of a spell, and every day within it on which
 * the child was visited. An obligation depends on the one start alone, so the chain needs no
 * recursion.
 */
final class VisitClock {

    static final Field<String> PERSON_ID = field(name("clock", "person_id"), SQLDataType.CLOB);
    static final Field<Integer> CHILD_KEY = field(name("clock", "child_key"), SQLDataType.INTEGER);
    static final Field<LocalDate> SPELL_STARTED_ON = date("spell_started_on");
    static final Field<Integer> SPELL_NUMBER = field(name("clock", "spell_number"), SQLDataType.INTEGER);
    static final Field<LocalDate> SPELL_ENDED_ON = date("spell_ended_on");
    static final Field<LocalDate> CARE_ENDED_ON = date("care_ended_on");
    static final Field<Boolean> FOLLOWS_VISIT = field(name("clock", "follows_visit"), SQLDataType.BOOLEAN);
    static final Field<LocalDate> AROSE_ON = date("arose_on");

    private VisitClock() {}

    /** One row per start. */
    static CommonTableExpression<?> of(Star star, Table<?> spell) {
        var visit = visits(star);
        var visitedOn = Column.of(visit, VISIT.VISITED_ON);
        return name("clock").as(select(spell.fields())
                .select(inline(false).as(FOLLOWS_VISIT), VisitedSpell.STARTED_ON.as(AROSE_ON))
                .from(spell)
                .unionAll(select(spell.fields())
                        .select(inline(true), visitedOn)
                        .from(spell)
                        .join(visit)
                        .on(Column.of(visit, VISIT.PERSON_ID).eq(VisitedSpell.PERSON_ID))
                        .and(Days.covers(VisitedSpell.STARTED_ON, VisitedSpell.ENDED_ON, visitedOn))));
    }

    /** Days on which a child was visited, whatever period of care the record names. */
    private static Table<?> visits(Star star) {
        return select(VISIT.PERSON_ID, VISIT.VISITED_ON)
                .distinctOn(VISIT.PERSON_ID, VISIT.VISITED_ON)
                .from(VISIT)
                .where(VISIT.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(VISIT.VISITED_ON.le(star.businessDate()))
                .and(isSeen(star))
                .asTable("visit_day");
    }

    private static Condition isSeen(Star star) {
        var needNotBeSeen = SettingOn.is(star, "visit_seen_required", "false", VISIT.VISITED_ON);
        var isUnknownUnseen = SettingOn.is(star, "treat_null_seen_as", "NOT_SEEN", VISIT.VISITED_ON);
        return needNotBeSeen.or(coalesce(VISIT.IS_SEEN, field(isUnknownUnseen.not())));
    }

    private static Field<LocalDate> date(String column) {
        return field(name("clock", column), SQLDataType.LOCALDATE);
    }
}
