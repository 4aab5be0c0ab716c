package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.day;
import static org.jooq.impl.DSL.localDateAdd;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import org.jooq.DatePart;
import org.jooq.Field;
import uk.corporateparenting.staging.Birth;
import uk.corporateparenting.staging.Tonight;

/** The day on which a person of the extract reaches an age. */
final class Birthday {

    private Birthday() {}

    /** The first day of an age in years; who is born on 29 February waits for 1 March. */
    static Field<LocalDate> of(int age, Tonight tonight) {
        var bornOn = Birth.bornOn(tonight);
        var anniversary = localDateAdd(bornOn, age, DatePart.YEAR);
        return when(day(anniversary).lt(day(bornOn)), localDateAdd(anniversary, 1, DatePart.DAY))
                .otherwise(anniversary);
    }
}
