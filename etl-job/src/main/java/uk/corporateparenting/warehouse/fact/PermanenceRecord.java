package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.CARE_PERIOD;
import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;
import static uk.corporateparenting.schema.staging.Tables.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectSelectStep;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.warehouse.Column;
import uk.corporateparenting.warehouse.Star;

/**
 * The permanence record of each period of care: the one that names it, or else one of the child, by
 * either of its identifiers, that names no known period. Of several the one with the latest
 * placement order, then decision. Rows without an identifier are parts of one record.
 */
final class PermanenceRecord {

    static final Field<String> PERIOD_ID = field(name("record", "of_period"), SQLDataType.CLOB);

    private static final List<TableField<?, LocalDate>> MILESTONES = List.of(
            PERMANENCE.PLACEMENT_ORDER_ON,
            PERMANENCE.DECIDED_ON,
            PERMANENCE.MATCHED_ON,
            PERMANENCE.PLACED_ON,
            PERMANENCE.DECISION_REVERSED_ON);
    private static final Field<Integer> WAY = field(name("candidate", "way"), SQLDataType.INTEGER);

    private PermanenceRecord() {}

    static Table<?> ofEachPeriod(Star star) {
        var whole = whole(star).asTable("whole");
        var candidate = byPeriod(star, whole).unionAll(byPerson(star, whole)).asTable("candidate");
        var period = Column.of(candidate, "of_period", SQLDataType.CLOB);
        return select(candidate.fields())
                .distinctOn(period)
                .from(candidate)
                .orderBy(Stream.concat(
                        Stream.of(period.asc(), WAY.asc()),
                        MILESTONES.stream().map(column -> Column.of(candidate, column).desc().nullsLast())).toList())
                .asTable("record");
    }

    private static Select<Record> byPeriod(Star star, Table<?> whole) {
        return candidates(Period.ID, 1, whole)
                .from(Period.of(star))
                .join(whole).on(Column.of(whole, PERMANENCE.PERIOD_OF_CARE_ID).eq(Period.ID));
    }

    private static Select<Record> byPerson(Star star, Table<?> whole) {
        var identifier = select(PERSON.PERSON_ID, PERSON.PERSON_ID.as("either_id"))
                .from(PERSON)
                .where(PERSON.AUTHORITY_KEY.eq(star.authorityKey()))
                .union(select(PERSON.PERSON_ID, PERSON.LEGACY_ID)
                        .from(PERSON)
                        .where(PERSON.AUTHORITY_KEY.eq(star.authorityKey())))
                .asTable("identifier");
        return candidates(Period.ID, 2, whole)
                .from(Period.of(star))
                .join(identifier).on(Column.of(identifier, PERSON.PERSON_ID).eq(Period.PERSON_ID))
                .join(whole)
                .on(Column.of(whole, PERMANENCE.PERSON_ID).eq(Column.of(identifier, "either_id", SQLDataType.CLOB)))
                .leftJoin(CARE_PERIOD)
                .on(CARE_PERIOD.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(CARE_PERIOD.PERIOD_OF_CARE_ID.eq(Column.of(whole, PERMANENCE.PERIOD_OF_CARE_ID)))
                .where(CARE_PERIOD.PERIOD_OF_CARE_ID.isNull());
    }

    private static SelectSelectStep<Record> candidates(Field<String> period, int way, Table<?> whole) {
        return select(Stream.concat(
                Stream.<Field<?>>of(period.as("of_period"), inline(way).as("way")),
                MILESTONES.stream().<Field<?>>map(column -> Column.of(whole, column))).toList());
    }

    private static Select<Record> whole(Star star) {
        return select(Stream.concat(
                Stream.<Field<?>>of(PERMANENCE.PERSON_ID, PERMANENCE.PERIOD_OF_CARE_ID),
                MILESTONES.stream().<Field<?>>map(column -> max(column).as(column))).toList())
                .from(PERMANENCE)
                .where(PERMANENCE.AUTHORITY_KEY.eq(star.authorityKey()))
                .groupBy(PERMANENCE.PERSON_ID, PERMANENCE.PERIOD_OF_CARE_ID, PERMANENCE.PERMANENCE_ID);
    }
}
