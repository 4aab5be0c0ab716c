package uk.corporateparenting.warehouse.reference;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.day;
import static org.jooq.impl.DSL.extract;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.generateSeries;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateAdd;
import static org.jooq.impl.DSL.lpad;
import static org.jooq.impl.DSL.month;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.toChar;
import static org.jooq.impl.DSL.trunc;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.calendar.WorkingDays;

/**
 * Every day a record of this service can name, with its place in the year and among the working
 * days.
 */
final class CalendarDays {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2049, 12, 31);
    private static final Field<LocalDate> DAY = field(name("days", "day"), LocalDate.class);

    private CalendarDays() {}

    static Select<? extends Record> rows(WorkingDays workingDays) {
        var number = field(name("number"), Integer.class);
        var days = select(localDateAdd(inline(FIRST), number).cast(SQLDataType.LOCALDATE).as("day"))
                .from(generateSeries(0, (int) ChronoUnit.DAYS.between(FIRST, LAST)).as("numbers", "number"))
                .asTable("days");
        var isWorkingDay = extract(DAY, DatePart.ISO_DAY_OF_WEEK)
                .lt(DayOfWeek.SATURDAY.getValue())
                .and(DAY.notIn(workingDays.bankHolidays().stream().sorted().toList()));
        return select(
                year(DAY).times(10_000).plus(month(DAY).times(100)).plus(day(DAY)).as("date_key"),
                DAY.as("date"),
                toChar(DAY, "FMDay").as("day_name"),
                month(DAY).as("month_number"),
                toChar(DAY, "FMMonth").as("month_name"),
                year(DAY).as("calendar_year"),
                localDateAdd(
                        localDateAdd(trunc(DAY, DatePart.MONTH).cast(SQLDataType.LOCALDATE), 1, DatePart.MONTH),
                        -1).cast(SQLDataType.LOCALDATE).as("month_end"),
                financialYear().as("financial_year"),
                when(month(DAY).lt(4), inline(4))
                        .when(month(DAY).lt(7), inline(1))
                        .when(month(DAY).lt(10), inline(2))
                        .otherwise(inline(3))
                        .as("financial_quarter"),
                field(isWorkingDay).as("is_working_day"),
                count().filterWhere(isWorkingDay).over().orderBy(DAY).as("working_day_number"),
                ReferenceTable.KNOWN_FROM)
                .from(days);
    }

    private static Field<String> financialYear() {
        var starts = year(DAY).minus(when(month(DAY).lt(4), inline(1)).otherwise(inline(0)));
        return concat(starts, inline("/"), lpad(starts.plus(1).mod(100).cast(SQLDataType.CLOB), 2, "0"));
    }
}
