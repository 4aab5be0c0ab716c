package uk.corporateparenting.warehouse;

import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Columns of rows that a query makes, by name. */
public final class Column {

    private Column() {}

    /** The column with the name and type of another. */
    public static <T> Field<T> of(Table<?> rows, Field<T> same) {
        return of(rows, same.getName(), same.getDataType());
    }

    /** A column of a type. */
    public static <T> Field<T> of(Table<?> rows, String column, DataType<T> type) {
        return DSL.field(DSL.name(rows.getName(), column), type);
    }
}
