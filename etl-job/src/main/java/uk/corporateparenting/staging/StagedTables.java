package uk.corporateparenting.staging;

import static uk.corporateparenting.schema.staging.Tables.FAULT;

import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import uk.corporateparenting.schema.staging.Staging;

/** The staging tables that files fill, and the columns that every one of them has. */
public final class StagedTables {

    private static final List<Table<?>> FILLED_BY_FILES = Staging.STAGING.getTables().stream()
            .filter(table -> table.field(FAULT.LINE) != null && !table.equals(FAULT))
            .toList();

    private StagedTables() {}

    /** Every table a row of a file may be in. */
    public static List<Table<?>> all() {
        return FILLED_BY_FILES;
    }

    /** A column that the table must have, by the name and type of another table's. */
    public static <T> Field<T> column(Table<? extends Record> table, Field<T> like) {
        return Objects.requireNonNull(table.field(like), () -> table.getName() + " lacks " + like.getName());
    }
}
