package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.staging.Tables.CARE_PERIOD;

import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.warehouse.Star;

/**
 * Tonight's periods of care, ended at the 18th birthday at the latest. A birthday to come is not
 * told: it would be a date of birth. What ended on the birthday ended for no reason of the
 * source's.
 */
final class Period {

    static final Field<Integer> CHILD_KEY = field(name("period", "child_key"), SQLDataType.INTEGER);
    static final Field<String> PERSON_ID = field(name("period", "person_id"), SQLDataType.CLOB);
    static final Field<String> ID = field(name("period", "period_of_care_id"), SQLDataType.CLOB);
    static final Field<LocalDate> ENTERED_ON = field(name("period", "entered_on"), SQLDataType.LOCALDATE);
    static final Field<LocalDate> ENDED_ON = field(name("period", "ended_on"), SQLDataType.LOCALDATE);
    static final Field<LocalDate> CEASED_ON = field(name("period", "ceased_on"), SQLDataType.LOCALDATE);
    static final Field<String> CEASE_REASON = field(name("period", "cease_reason"), SQLDataType.CLOB);
    static final Field<String> CATEGORY_OF_NEED = field(name("period", "category_of_need"), SQLDataType.CLOB);
    static final Field<LocalDate> BORN_ON = field(name("period", "born_on"), SQLDataType.LOCALDATE);
    static final Field<Boolean> IS_ENDED_BY_BIRTHDAY = field(name("period", "is_ended_by_birthday"),
            SQLDataType.BOOLEAN);
    static final Field<Boolean> IS_UNDETERMINED = field(name("period", "is_undetermined"), SQLDataType.BOOLEAN);
    /** Which of the periods a child entered on one day it is; a determined one comes first. */
    static final Field<Integer> NUMBER = field(name("period", "period_number"), SQLDataType.INTEGER);

    private Period() {}

    static Table<?> of(Star star) {
        var birthday = Days.eighteenthBirthday(CARE_PERIOD.BORN_ON);
        var isAdult = birthday.le(inline(star.businessDate()));
        var endedOn = when(isAdult, least(CARE_PERIOD.CEASED_ON, birthday)).otherwise(CARE_PERIOD.CEASED_ON);
        var isEndedByBirthday = DSL.coalesce(
                DSL.field(isAdult.and(CARE_PERIOD.CEASED_ON.isNull().or(CARE_PERIOD.CEASED_ON.gt(birthday)))),
                inline(false));
        return select(
                Child.KEY,
                CARE_PERIOD.PERSON_ID,
                CARE_PERIOD.PERIOD_OF_CARE_ID,
                CARE_PERIOD.ENTERED_ON,
                endedOn.as(ENDED_ON),
                CARE_PERIOD.CEASED_ON,
                when(isEndedByBirthday.isFalse(), CARE_PERIOD.CEASE_REASON).as(CEASE_REASON),
                CARE_PERIOD.CATEGORY_OF_NEED,
                CARE_PERIOD.BORN_ON,
                isEndedByBirthday.as(IS_ENDED_BY_BIRTHDAY),
                CARE_PERIOD.IS_UNDETERMINED,
                DSL.rowNumber().over()
                        .partitionBy(CARE_PERIOD.PERSON_ID, CARE_PERIOD.ENTERED_ON)
                        .orderBy(
                                CARE_PERIOD.IS_UNDETERMINED.asc(),
                                endedOn.desc().nullsFirst(),
                                CARE_PERIOD.PERIOD_OF_CARE_ID.asc())
                        .as(NUMBER))
                .from(CARE_PERIOD)
                .join(Child.of(star)).on(Child.PERSON_ID.eq(CARE_PERIOD.PERSON_ID))
                .where(CARE_PERIOD.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(Days.hasLength(CARE_PERIOD.ENTERED_ON, endedOn))
                .asTable("period");
    }
}
