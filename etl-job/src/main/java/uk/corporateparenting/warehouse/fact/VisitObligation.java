package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.generateSeries;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.lead;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.localDateAdd;
import static org.jooq.impl.DSL.localDateDiff;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.warehouse.Column;
import uk.corporateparenting.warehouse.Star;

/**
 * Visits to be made: within a week of the start of a spell, and an interval after every visit; each
 * is met by the next visit of the spell. A missed one stays one obligation, or counts again after
 * every further interval.
 */
final class VisitObligation {

    static final Field<LocalDate> DUE_ON = date("due_on");
    static final Field<LocalDate> VISITED_ON = date("visited_on");
    static final Field<Integer> MISSED_BEFORE = field(name("obligation", "missed_before"), SQLDataType.INTEGER);
    static final Field<Boolean> IS_ON_SHORT_BREAK = field(name("obligation", "is_on_short_break"),
            SQLDataType.BOOLEAN);

    private static final String POLICY = "missed_visit_policy";
    private static final String REPEAT = "REPEAT";
    private static final int DAYS_TO_FIRST = 7;

    private VisitObligation() {}

    static CommonTableExpression<?> of(Star star, Table<?> clock) {
        var first = first(star, clock).asTable("first");
        var missedBefore = field(name("again", "missed_before"), SQLDataType.INTEGER);
        var months = Column.of(first, VisitInterval.MONTHS, SQLDataType.INTEGER);
        var dueOn = when(months.isNotNull(), plusMonths(of(first, VisitClock.AROSE_ON),
                months.times(missedBefore.plus(1))))
                .otherwise(of(first, DUE_ON).plus(days(first).times(missedBefore)));
        var isOwn = missedBefore.eq(0)
                .or(dueOn.le(lastDay(star, first)).and(SettingOn.is(star, POLICY, REPEAT, dueOn)));
        return name("obligation").as(select(
                of(first, VisitClock.CHILD_KEY),
                of(first, VisitClock.PERSON_ID),
                of(first, VisitClock.SPELL_STARTED_ON),
                of(first, VisitClock.SPELL_NUMBER),
                of(first, VisitClock.CARE_ENDED_ON),
                of(first, VisitClock.FOLLOWS_VISIT),
                of(first, VisitClock.AROSE_ON),
                missedBefore,
                dueOn.as(DUE_ON),
                of(first, VISITED_ON),
                coalesce(of(first, IS_ON_SHORT_BREAK), inline(false)).as(IS_ON_SHORT_BREAK))
                .from(first)
                .crossJoin(lateral(generateSeries(inline(0), timesMissed(star, first)))
                        .as("again", "missed_before"))
                .where(isOwn));
    }

    /** Each obligation as it arose, and the visit that met it. */
    private static Select<?> first(Star star, Table<?> clock) {
        var timed = VisitInterval.of(star, clock).asTable("timed");
        var spell = List.of(of(timed, VisitClock.CHILD_KEY), of(timed, VisitClock.SPELL_STARTED_ON),
                of(timed, VisitClock.SPELL_NUMBER));
        var aroseOn = of(timed, VisitClock.AROSE_ON);
        var followsVisit = of(timed, VisitClock.FOLLOWS_VISIT);
        var inTime = List.<OrderField<?>>of(aroseOn, followsVisit);
        var isShortBreak = Column.of(timed, "is_short_break", SQLDataType.BOOLEAN);
        return select(timed.fields())
                .select(when(followsVisit, aroseOn.plus(days(timed))).otherwise(aroseOn.plus(DAYS_TO_FIRST))
                        .as(DUE_ON))
                .select(lead(aroseOn).over().partitionBy(spell).orderBy(inTime).as(VISITED_ON))
                .select(lead(isShortBreak).over().partitionBy(spell).orderBy(inTime).as(IS_ON_SHORT_BREAK))
                .from(timed);
    }

    /** How often an interval can have passed again without a visit. */
    private static Field<Integer> timesMissed(Star star, Table<?> first) {
        var isCounted = star.settings().inForce().stream()
                .anyMatch(setting -> setting.name().equals(POLICY) && setting.value().equals(REPEAT));
        return isCounted
                ? greatest(localDateDiff(lastDay(star, first), of(first, DUE_ON)).div(days(first)), inline(0))
                : inline(0);
    }

    /** The last day on which a visit is due that was not made. */
    private static Field<LocalDate> lastDay(Star star, Table<?> first) {
        return least(
                inline(star.businessDate()),
                of(first, VISITED_ON).minus(1),
                of(first, VisitClock.SPELL_ENDED_ON).minus(1),
                of(first, VisitClock.CARE_ENDED_ON).minus(1));
    }

    private static Field<LocalDate> plusMonths(Field<LocalDate> day, Field<Integer> months) {
        return localDateAdd(day, months, DatePart.MONTH).cast(SQLDataType.LOCALDATE);
    }

    private static Field<Integer> days(Table<?> rows) {
        return Column.of(rows, VisitInterval.DAYS, SQLDataType.INTEGER);
    }

    private static <T> Field<T> of(Table<?> rows, Field<T> column) {
        return Column.of(rows, column);
    }

    private static Field<LocalDate> date(String column) {
        return field(name("obligation", column), SQLDataType.LOCALDATE);
    }
}
