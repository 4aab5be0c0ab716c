package uk.corporateparenting.warehouse.fact;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import uk.corporateparenting.warehouse.Star;

/**
 * Which rows have vanished when the source no longer names them: those that ended in the years it
 * speaks about, or have not ended. Older ones have only aged out and stay.
 */
final class Scope {

    private Scope() {}

    static Condition endedInTheYearsOfTheSource(Field<LocalDate> endedOn, Star star) {
        return endedOn.isNull().or(endedOn.ge(star.firstDayOfTheSource()));
    }
}
