package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.inline;

import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** How a rule points at the column of a row it finds at fault. */
final class FaultyColumn {

    private FaultyColumn() {}

    /** The column's name. */
    static Field<String> name(Field<?> column) {
        return inline(column.getName(), SQLDataType.CLOB);
    }

    /** The column's value as text. */
    static Field<String> text(Field<?> column) {
        return column.cast(SQLDataType.CLOB);
    }
}
