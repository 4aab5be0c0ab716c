package uk.corporateparenting.indicator.restatement;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.calendar.MonthEnd;

/**
 * The day up to which a figure knows things: what is dated later does not bear on it.
 *
 * @param month
 *            of the figure
 * @param day
 *            K in the definitions
 */
record KnownBy(MonthEnd month, LocalDate day) {

    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    /** The same without that day. */
    KnownBy ever() {
        return new KnownBy(month, FOR_EVER);
    }

    Condition has(Field<LocalDate> date) {
        return date.le(inline(day, SQLDataType.LOCALDATE));
    }

    /** A day, unless it is later. */
    Field<LocalDate> only(Field<LocalDate> date) {
        return when(has(date), date);
    }

    /** What is said with a day, unless that is later. */
    <T> Field<T> only(Field<LocalDate> date, Field<T> said) {
        return when(has(date), said);
    }
}
