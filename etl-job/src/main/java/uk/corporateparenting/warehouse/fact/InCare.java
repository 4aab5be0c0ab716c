package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.RowN;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.warehouse.Star;

/**
 * Every child in care at every month end, short breaks not yet left out: an episode and a
 * determined period of care cover the day up to which things are known. Of two periods the one
 * entered last.
 */
final class InCare {

    static final Field<Integer> CHILD_KEY = field(name("in_care", "child_key"), SQLDataType.INTEGER);
    static final Field<String> PERSON_ID = field(name("in_care", "person_id"), SQLDataType.CLOB);
    static final Field<String> PERIOD_ID = field(name("in_care", "period_of_care_id"), SQLDataType.CLOB);
    static final Field<LocalDate> ENTERED_ON = date("in_care", "entered_on");
    static final Field<LocalDate> BORN_ON = date("in_care", "born_on");
    static final Field<String> CATEGORY_OF_NEED = field(name("in_care", "category_of_need"), SQLDataType.CLOB);
    static final Field<LocalDate> MONTH_END = date("in_care", "month_end");
    static final Field<LocalDate> AS_AT = date("in_care", "as_at");
    /** First of the twelve months up to the day. */
    static final Field<LocalDate> YEAR_FROM = date("in_care", "year_from");

    private InCare() {}

    static CommonTableExpression<?> of(Star star) {
        var monthEnd = date("month", "month_end");
        var asAt = date("month", "as_at");
        return name("in_care").as(select(
                Period.CHILD_KEY,
                Period.PERSON_ID,
                Period.ID,
                Period.ENTERED_ON,
                Period.BORN_ON,
                CARE_EPISODE.CATEGORY_OF_NEED,
                monthEnd,
                asAt,
                date("month", "year_from"))
                .distinctOn(Period.CHILD_KEY, monthEnd)
                .from(months(star))
                .join(CARE_EPISODE)
                .on(CARE_EPISODE.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(Days.covers(CARE_EPISODE.STARTED_ON, CARE_EPISODE.CEASED_ON, asAt))
                .join(Period.of(star))
                .on(Period.ID.eq(CARE_EPISODE.PERIOD_OF_CARE_ID))
                .and(Period.PERSON_ID.eq(CARE_EPISODE.PERSON_ID))
                .and(Days.covers(Period.ENTERED_ON, Period.ENDED_ON, asAt))
                .and(not(Period.IS_UNDETERMINED))
                .orderBy(
                        Period.CHILD_KEY.asc(),
                        monthEnd.asc(),
                        Period.ENTERED_ON.desc(),
                        Period.NUMBER.asc(),
                        CARE_EPISODE.STARTED_ON.desc(),
                        CARE_EPISODE.CEASED_ON.desc().nullsFirst(),
                        CARE_EPISODE.CATEGORY_OF_NEED.asc()));
    }

    private static Table<?> months(Star star) {
        var rows = star.months().stream()
                .<RowN>map(month -> {
                    var asAt = month.knownOn(star.businessDate());
                    var year = PeriodBasis.ROLLING_12_MONTHS.windowEnding(asAt);
                    return row(List.of(inline(month.date()), inline(asAt), inline(year.from())));
                })
                .toArray(RowN[]::new);
        return DSL.values(rows).as("month", "month_end", "as_at", "year_from");
    }

    private static Field<LocalDate> date(String table, String column) {
        return DSL.field(name(table, column), SQLDataType.LOCALDATE);
    }
}
