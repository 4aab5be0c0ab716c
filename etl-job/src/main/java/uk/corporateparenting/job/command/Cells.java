package uk.corporateparenting.job.command;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What listings are made of. */
public final class Cells {

    private Cells() {}

    /** Columns of words. */
    public static Field<?>[] texts(String... names) {
        return Stream.of(names).map(text -> field(name(text), VARCHAR)).toArray(Field<?>[]::new);
    }

    /** A row of a listing, a cell a column. */
    public static Record row(Field<?>[] columns, @Nullable Object... cells) {
        var row = DSL.using(SQLDialect.POSTGRES).newRecord(columns);
        row.fromArray(cells);
        row.changed(false);
        return row;
    }

    /** A constant as it is stored. */
    public static @Nullable String nameOf(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
