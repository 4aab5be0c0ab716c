package uk.corporateparenting.staging;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.day;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.staging.Tables.PERSON;

import java.time.LocalDate;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** When a child of the extract was born and comes of age. */
public final class Birth {

    private static final int COMING_OF_AGE = 18;

    private Birth() {}

    /** The date of birth, else the expected one once it has come; null where unknown. */
    public static Field<LocalDate> bornOn(Tonight tonight) {
        return coalesce(PERSON.BORN_ON, when(
                PERSON.EXPECTED_BIRTH_ON.le(tonight.attempt().businessDate()), PERSON.EXPECTED_BIRTH_ON));
    }

    /** The 18th birthday of a child of the extract. */
    public static Field<LocalDate> eighteenthBirthday(Tonight tonight) {
        return eighteenthBirthday(bornOn(tonight));
    }

    /** The 18th birthday; who was born on 29 February has it on 1 March. */
    public static Field<LocalDate> eighteenthBirthday(Field<LocalDate> born) {
        var sameDay = DSL.localDateAdd(born, COMING_OF_AGE, DatePart.YEAR);
        return sameDay.plus(day(born).minus(day(sameDay)).cast(SQLDataType.INTEGER));
    }
}
