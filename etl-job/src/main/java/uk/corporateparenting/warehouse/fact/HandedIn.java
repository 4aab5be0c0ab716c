package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RowN;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Values of the configuration as rows of a query; none of them is a table without rows. */
final class HandedIn {

    static final String NAME = "handed_in";

    private HandedIn() {}

    /** Rows with the names and types of some columns. */
    static Table<Record> rows(List<Field<?>> columns, List<List<?>> rows) {
        var names = columns.stream().map(Field::getName).toArray(String[]::new);
        if (rows.isEmpty()) {
            return select(columns.stream().map(column -> castNull(column.getDataType())).toList())
                    .where(falseCondition())
                    .asTable(NAME, names);
        }
        return DSL.values(rows.stream().<RowN>map(values -> typed(columns, values)).toArray(RowN[]::new)).as(NAME,
                names);
    }

    /** A column of the rows. */
    static <T> Field<T> column(Field<T> column) {
        return DSL.field(DSL.name(NAME, column.getName()), column.getDataType());
    }

    private static RowN typed(List<Field<?>> columns, List<?> values) {
        return row(IntStream.range(0, columns.size())
                .mapToObj(place -> inline(values.get(place)).cast(columns.get(place).getDataType()))
                .toList());
    }
}
