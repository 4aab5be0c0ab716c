package uk.corporateparenting.indicator;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateSub;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The reporting window a case belongs to, as columns: a measure speaks of every window at once. */
public final class Window {

    static final String TABLE = "reporting_window";

    Window() {}

    /** The council. */
    public Field<Integer> authorityKey() {
        return column("authority_key", SQLDataType.INTEGER);
    }

    /** The month end the figure is keyed by, R in the definitions. */
    public Field<LocalDate> monthEnd() {
        return column("month_end", SQLDataType.LOCALDATE);
    }

    /** The first day. */
    public Field<LocalDate> from() {
        return column("window_from", SQLDataType.LOCALDATE);
    }

    /** The first day of any window: what lies before it counts in none. */
    public Field<LocalDate> earliest() {
        return field(select(min(from())).from(table()));
    }

    /** The last day, up to which things can be known: K in the definitions, or the panel's own. */
    public Field<LocalDate> known() {
        return column("known_on", SQLDataType.LOCALDATE);
    }

    /** K less calendar months; where the month has no such day, its last day. */
    public Field<LocalDate> monthsBefore(int months) {
        return localDateSub(known(), months, DatePart.MONTH).cast(SQLDataType.LOCALDATE);
    }

    /** Whether a day lies in the window, both ends included. */
    public Condition contains(Field<LocalDate> day) {
        return day.between(from(), known());
    }

    /** The text of a setting the indicator names, as in force on the month end. */
    public Field<String> text(String setting) {
        return column(setting, SQLDataType.CLOB);
    }

    /** Whether a switch the indicator names is on, likewise. */
    public Condition isOn(String setting) {
        return text(setting).equalIgnoreCase(inline("true"));
    }

    Field<BigDecimal> number(String setting) {
        return text(setting).cast(SQLDataType.NUMERIC);
    }

    /** The whole number a setting gives, likewise. */
    public Field<Integer> wholeNumber(String setting) {
        return text(setting).cast(SQLDataType.INTEGER);
    }

    /** Whether a setting the indicator names says so, likewise. */
    public Condition is(String setting, String value) {
        return text(setting).eq(inline(value));
    }

    /**
     * The night that tells what the source says only of the present; null before there was one.
     */
    public Field<LocalDate> toldOn() {
        return column("told_on", SQLDataType.LOCALDATE);
    }

    /** The first day of the financial year of K. */
    public Field<LocalDate> financialYearFrom() {
        return column("financial_year_from", SQLDataType.LOCALDATE);
    }

    /** The academic year of the term whose plans are looked at; null where no term is known. */
    public Field<String> academicYear() {
        return column("academic_year", SQLDataType.CLOB);
    }

    /** The term whose plans are looked at; null where none is known. */
    public Field<String> term() {
        return column("term", SQLDataType.CLOB);
    }

    /** The windows themselves, for facts that are made of each. */
    public Table<?> table() {
        return DSL.table(name(TABLE));
    }

    /** The period basis. */
    public Field<String> periodBasis() {
        return column("period_basis", SQLDataType.CLOB);
    }

    Field<Integer> people() {
        return column("people", SQLDataType.INTEGER);
    }

    private static <T> Field<T> column(String column, DataType<T> type) {
        return field(name(TABLE, column), type);
    }
}
