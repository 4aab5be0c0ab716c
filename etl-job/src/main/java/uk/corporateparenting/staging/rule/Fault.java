package uk.corporateparenting.staging.rule;

import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectDistinct;

import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.SelectSelectStep;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;

/** Where a fault is: how the query of every warning begins. */
final class Fault {

    private Fault() {}

    /** A column of a staged row, told once however often the query finds it. */
    static SelectSelectStep<Record4<Long, Long, String, String>> at(TableField<?, ?> column) {
        return at(beside(column, "file_id"), beside(column, "line"), column);
    }

    /** A column of the row on a line of a landed file. */
    static SelectSelectStep<Record4<Long, Long, String, String>> at(
            Field<Long> fileId,
            Field<Long> line,
            Field<?> column) {
        return selectDistinct(fileId, line, inline(column.getName()), column.cast(SQLDataType.CLOB));
    }

    private static Field<Long> beside(TableField<?, ?> column, String name) {
        return requireNonNull(requireNonNull(column.getTable()).field(name, Long.class));
    }
}
