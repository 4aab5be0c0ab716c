package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateAdd;
import static org.jooq.impl.DSL.localDateSub;
import static org.jooq.impl.DSL.month;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.year;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** Arithmetic on civil dates. */
final class Days {

    private static final int SEPTEMBER = 9;

    private Days() {}

    /** Whether what starts on one day and ends, exclusively, on another or never, covers a day. */
    static Condition covers(Field<LocalDate> start, Field<LocalDate> end, Field<LocalDate> on) {
        return start.le(on).and(end.isNull().or(end.gt(on)));
    }

    /** So many days before a day. */
    static Field<LocalDate> before(Field<LocalDate> day, Field<Integer> days) {
        return localDateSub(day, days).cast(SQLDataType.LOCALDATE);
    }

    /** The same day of a later month, or that month's last. */
    static Field<LocalDate> plusMonths(Field<LocalDate> day, Field<Integer> months) {
        return localDateAdd(day, months, DatePart.MONTH).cast(SQLDataType.LOCALDATE);
    }

    /** The calendar year in which the school year of a day began; the first of September begins one. */
    static Field<Integer> schoolYear(Field<LocalDate> day) {
        return year(day).minus(when(month(day).lt(SEPTEMBER), inline(1)).otherwise(inline(0)));
    }
}
