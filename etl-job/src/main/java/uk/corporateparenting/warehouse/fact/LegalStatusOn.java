package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.choose;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.staging.Tables.LEGAL_STATUS;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_LEGAL_STATUS;

import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.warehouse.Star;

/**
 * The looked-after legal status of a child on a day: of those in force the one that started last,
 * then ends last, then by weight.
 */
final class LegalStatusOn {

    static final Field<String> PERSON_ID = field(name("legal_status_on", "person_id"), SQLDataType.CLOB);
    static final Field<LocalDate> DAY = field(name("legal_status_on", "day"), SQLDataType.LOCALDATE);
    static final Field<Integer> KEY = field(name("legal_status_on", "legal_status_key"), SQLDataType.INTEGER);
    static final Field<String> CODE = field(name("legal_status_on", "code"), SQLDataType.CLOB);
    static final Field<Boolean> IS_SHORT_BREAK = field(name("legal_status_on", "is_short_break"), SQLDataType.BOOLEAN);

    private LegalStatusOn() {}

    /**
     * For every child and day of some rows that name both; none where no status is in force.
     *
     * @param known
     *            the day up to which things are known: an end after it does not decide
     */
    static Table<?> of(
            Star star, Table<?> rows, Field<String> person, Field<LocalDate> day, Field<LocalDate> known) {
        var weight = choose(LEGAL_STATUS.LEGAL_STATUS_)
                .when("E1", inline(1)).when("C2", inline(2)).when("C1", inline(3)).otherwise(inline(4));
        return select(
                person.as("person_id"),
                day.as("day"),
                DIM_LEGAL_STATUS.LEGAL_STATUS_KEY,
                DIM_LEGAL_STATUS.CODE,
                DIM_LEGAL_STATUS.IS_SHORT_BREAK)
                .distinctOn(person, day)
                .from(rows)
                .join(LEGAL_STATUS)
                .on(LEGAL_STATUS.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(LEGAL_STATUS.PERSON_ID.eq(person))
                .and(Days.covers(LEGAL_STATUS.STARTED_ON, LEGAL_STATUS.ENDED_ON, day))
                .join(DIM_LEGAL_STATUS)
                .on(DIM_LEGAL_STATUS.CODE.eq(LEGAL_STATUS.LEGAL_STATUS_))
                .and(DIM_LEGAL_STATUS.IS_LOOKED_AFTER)
                .orderBy(
                        person.asc(),
                        day.asc(),
                        LEGAL_STATUS.STARTED_ON.desc(),
                        when(LEGAL_STATUS.ENDED_ON.le(known), LEGAL_STATUS.ENDED_ON).desc().nullsFirst(),
                        weight.asc(),
                        DIM_LEGAL_STATUS.CODE.asc())
                .asTable("legal_status_on");
    }
}
