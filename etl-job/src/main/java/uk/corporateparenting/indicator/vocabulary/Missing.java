package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.toChar;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_MISSING_EPISODE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.indicator.Cohort;
import uk.corporateparenting.indicator.Window;
import uk.corporateparenting.warehouse.Column;

/**
 * Episodes of going missing while in care. Those of a child that overlap or touch are one, which
 * began with the first of them.
 */
public final class Missing {

    /** The settings that say what is counted. */
    public static final Set<String> SETTINGS = Set.of(Missing.INCLUDE_AWAY);

    private static final String INCLUDE_AWAY = "missing_include_away";
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private static final Table<?> MISSING = inCare().asTable("missing");
    private static final Field<Integer> CHILD_KEY = field(name("missing", "child_key"), SQLDataType.INTEGER);
    private static final Field<Boolean> WITH_AWAY = field(name("missing", "with_away"), SQLDataType.BOOLEAN);
    private static final Field<LocalDate> STARTED_ON = field(name("missing", "started_on"), SQLDataType.LOCALDATE);
    private static final Field<LocalDate> STARTED_BEFORE = field(name("missing", "started_before"),
            SQLDataType.LOCALDATE);

    private Missing() {}

    /** Those that began in the window. */
    public static Cohort episodesThatBegan(Window window) {
        return new Cohort(
                MISSING,
                concat(CHILD_KEY.cast(SQLDataType.CLOB), inline("/"), toChar(STARTED_ON, "YYYY-MM-DD")),
                began(window));
    }

    /** The children of those episodes, by the first in the window. */
    public static Cohort childrenWhoWentMissing(Window window) {
        return new Cohort(
                MISSING,
                CHILD_KEY.cast(SQLDataType.CLOB),
                began(window).and(STARTED_BEFORE.isNull().or(STARTED_BEFORE.lt(window.from()))));
    }

    private static Condition began(Window window) {
        return WITH_AWAY.eq(field(window.isOn(INCLUDE_AWAY))).and(window.contains(STARTED_ON));
    }

    /** The merged episodes that began in care, each with the start of the one before. */
    private static Select<?> inCare() {
        var whole = whole().asTable("whole");
        var authorityKey = Column.of(whole, FACT_MISSING_EPISODE.AUTHORITY_KEY);
        var childKey = Column.of(whole, FACT_MISSING_EPISODE.CHILD_KEY);
        var withAway = Column.of(whole, "with_away", SQLDataType.BOOLEAN);
        var startedOn = Column.of(whole, FACT_MISSING_EPISODE.STARTED_ON);
        return select(authorityKey, childKey, withAway, startedOn)
                .select(lag(startedOn).over().partitionBy(withAway, authorityKey, childKey).orderBy(startedOn)
                        .as("started_before"))
                .from(whole)
                .where(new CareOn(authorityKey, childKey).day(startedOn));
    }

    /** One row per run of episodes of which none began after all before it had ended. */
    private static Select<?> whole() {
        var part = part().asTable("part");
        var key = List.of(
                Column.of(part, FACT_MISSING_EPISODE.AUTHORITY_KEY),
                Column.of(part, FACT_MISSING_EPISODE.CHILD_KEY),
                Column.of(part, "with_away", SQLDataType.BOOLEAN));
        var startedOn = Column.of(part, FACT_MISSING_EPISODE.STARTED_ON);
        var isNew = coalesce(field(startedOn.gt(Column.of(part, "missing_until", SQLDataType.LOCALDATE))),
                inline(true));
        var numbered = select(key)
                .select(startedOn)
                .select(count().filterWhere(isNew).over().partitionBy(key)
                        .orderBy(startedOn, Column.of(part, FACT_MISSING_EPISODE.EPISODE_NUMBER))
                        .as("place"))
                .from(part)
                .asTable("numbered");
        var keyOfWhole = key.stream().<Field<?>>map(column -> Column.of(numbered, column)).toList();
        return select(keyOfWhole)
                .select(min(Column.of(numbered, FACT_MISSING_EPISODE.STARTED_ON))
                        .as(FACT_MISSING_EPISODE.STARTED_ON))
                .from(numbered)
                .groupBy(Stream.concat(
                        keyOfWhole.stream(),
                        Stream.of(Column.of(numbered, "place", SQLDataType.INTEGER))).toList());
    }

    /**
     * The episodes as recorded, without and with those away, each with the day until which those before
     * it lasted.
     */
    private static Select<Record> part() {
        return recorded(false, "Missing").unionAll(recorded(true, "Missing", "Away"));
    }

    private static Select<Record> recorded(boolean withAway, String... types) {
        var inTime = List.of(FACT_MISSING_EPISODE.STARTED_ON, FACT_MISSING_EPISODE.EPISODE_NUMBER);
        var until = greatest(
                FACT_MISSING_EPISODE.STARTED_ON,
                coalesce(FACT_MISSING_EPISODE.ENDED_ON, inline(FOR_EVER)));
        return select(new Field<?>[]{
                FACT_MISSING_EPISODE.AUTHORITY_KEY,
                FACT_MISSING_EPISODE.CHILD_KEY,
                inline(withAway).as("with_away"),
                FACT_MISSING_EPISODE.STARTED_ON,
                FACT_MISSING_EPISODE.EPISODE_NUMBER,
                max(until).over()
                        .partitionBy(FACT_MISSING_EPISODE.AUTHORITY_KEY, FACT_MISSING_EPISODE.CHILD_KEY)
                        .orderBy(inTime)
                        .rowsBetweenUnboundedPreceding()
                        .andPreceding(1)
                        .as("missing_until")})
                .from(FACT_MISSING_EPISODE)
                .where(FACT_MISSING_EPISODE.MISSING_TYPE.in(types));
    }
}
