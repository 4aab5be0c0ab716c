package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.day;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateAdd;
import static org.jooq.impl.DSL.month;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.year;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** Arithmetic on civil dates. */
final class Days {

    private static final int YEARS_OF_CHILDHOOD = 18;
    private static final int SEPTEMBER = 9;
    private static final int AGE_OF_RECEPTION = 4;

    private Days() {}

    /** The same day of another month, or that month's last. */
    static Field<LocalDate> plusMonths(Field<LocalDate> day, int months) {
        return localDateAdd(day, months, DatePart.MONTH).cast(SQLDataType.LOCALDATE);
    }

    /**
     * Completed years of age; a child born on 29 February is a year older on 1 March of other years.
     */
    static Field<Integer> age(Field<LocalDate> bornOn, Field<LocalDate> on) {
        var birthdayIsToCome = row(month(on), day(on)).lt(row(month(bornOn), day(bornOn)));
        return year(on).minus(year(bornOn)).minus(when(birthdayIsToCome, inline(1)).otherwise(inline(0)));
    }

    /** The first day on which a person is 18. */
    static Field<LocalDate> eighteenthBirthday(Field<LocalDate> bornOn) {
        var sameDay = plusMonths(bornOn, YEARS_OF_CHILDHOOD * 12);
        var isMissing = day(sameDay).ne(day(bornOn));
        return sameDay.plus(when(isMissing, inline(1)).otherwise(inline(0)));
    }

    /** Whether what starts on one day and ends, exclusively, on another or never, lasts at all. */
    static Condition hasLength(Field<LocalDate> start, Field<LocalDate> end) {
        return start.isNotNull().and(end.isNull().or(end.gt(start)));
    }

    /** Whether it covers a day. */
    static Condition covers(Field<LocalDate> start, Field<LocalDate> end, Field<LocalDate> on) {
        return start.le(on).and(end.isNull().or(end.gt(on)));
    }

    /** The calendar year in which the school year of a day began. */
    static Field<Integer> schoolYear(Field<LocalDate> on) {
        return year(on).minus(when(month(on).lt(SEPTEMBER), inline(1)).otherwise(inline(0)));
    }

    /** National curriculum year of a school year: 1 for who was five on the 31 August before. */
    static Field<Integer> curriculumYear(Field<LocalDate> bornOn, Field<Integer> schoolYear) {
        var birthdayIsToCome = month(bornOn).ge(SEPTEMBER);
        return schoolYear.minus(year(bornOn))
                .minus(when(birthdayIsToCome, inline(1)).otherwise(inline(0)))
                .minus(inline(AGE_OF_RECEPTION));
    }
}
