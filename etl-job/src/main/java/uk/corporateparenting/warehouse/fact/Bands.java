package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import org.jooq.Field;

/** Names of the report's bands. */
final class Bands {

    private Bands() {}

    /** By completed years; null, which no band is, where the age is unknown. */
    static Field<String> ofAge(Field<Integer> years) {
        return when(years.lt(1), inline("Under 1"))
                .when(years.lt(5), inline("1 to 4"))
                .when(years.lt(10), inline("5 to 9"))
                .when(years.lt(16), inline("10 to 15"))
                .when(years.ge(16), inline("16+"));
    }

    /** By the time since a period of care was entered. */
    static Field<String> ofTimeInCare(Field<LocalDate> enteredOn, Field<LocalDate> asAt) {
        return when(enteredOn.gt(Days.plusMonths(asAt, -6)), inline("Under 6 months"))
                .when(enteredOn.gt(Days.plusMonths(asAt, -12)), inline("6 to 12 months"))
                .when(enteredOn.gt(Days.plusMonths(asAt, -24)), inline("1 to 2 years"))
                .when(enteredOn.gt(Days.plusMonths(asAt, -60)), inline("2 to 5 years"))
                .otherwise(inline("5 years and over"));
    }
}
