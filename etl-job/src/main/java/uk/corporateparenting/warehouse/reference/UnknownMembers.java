package uk.corporateparenting.warehouse.reference;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.warehouse.Warehouse.WAREHOUSE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The member of every dimension that a fact names when it does not know better. */
final class UnknownMembers {

    private static final int KEY = -1;
    private static final int LAST = 99;

    private UnknownMembers() {}

    static void load(DSLContext sql) {
        WAREHOUSE.tableStream()
                .filter(UnknownMembers::hasUnknown)
                .forEach(dimension -> ReferenceTable.merge(sql, dimension, select(Arrays.stream(dimension.fields())
                        .<Field<?>>map(column -> value(dimension, column).as(column.getName()))
                        .toList())));
    }

    private static boolean hasUnknown(Table<?> table) {
        return table.getName().startsWith("dim_") && !table.getName().equals("dim_date");
    }

    private static Field<?> value(Table<?> dimension, Field<?> column) {
        var key = Objects.requireNonNull(dimension.getPrimaryKey()).getFields();
        if (key.contains(column) || column.getName().equals("authority_key")) {
            return inline(KEY);
        }
        if (column.getDataType().nullable()) {
            return DSL.castNull(column.getDataType());
        }
        return switch (column.getName()) {
            case "sort_order" -> inline(LAST);
            case "valid_from" -> inline(LocalDate.of(1900, 1, 1));
            case "valid_to" -> inline(LocalDate.of(9999, 12, 31));
            default -> plain(column);
        };
    }

    private static Field<?> plain(Field<?> column) {
        var type = column.getDataType().getSQLDataType();
        if (SQLDataType.INTEGER.equals(type)) {
            return inline(0);
        }
        return SQLDataType.BOOLEAN.equals(type) ? inline(false) : inline("Unknown");
    }
}
