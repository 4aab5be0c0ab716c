package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.toChar;

import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** How cases are named for a reader. */
final class CaseKey {

    private CaseKey() {}

    /** By the child. */
    static Field<String> of(Field<Integer> childKey) {
        return childKey.cast(SQLDataType.CLOB);
    }

    /** By the child and the day the case is about. */
    static Field<String> of(Field<Integer> childKey, Field<LocalDate> day) {
        return concat(of(childKey), inline("/"), toChar(day, "YYYY-MM-DD"));
    }
}
