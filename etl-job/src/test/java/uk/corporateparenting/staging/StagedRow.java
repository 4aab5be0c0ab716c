package uk.corporateparenting.staging;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** One row of a staging table, written when the night is looked at. */
public final class StagedRow {

    private final Table<? extends Record> table;
    private final String feed;
    private final Map<Field<?>, Object> values = new LinkedHashMap<>();

    StagedRow(Table<? extends Record> table, String feed) {
        this.table = table;
        this.feed = feed;
    }

    public StagedRow from(String day) {
        return with("started_on", LocalDate.parse(day));
    }

    /** The end, whichever name the table has for it. */
    public StagedRow to(String day) {
        return with(table.field("ceased_on") == null ? "ended_on" : "ceased_on", LocalDate.parse(day));
    }

    public StagedRow in(String periodOfCare) {
        return with("period_of_care_id", periodOfCare);
    }

    public StagedRow startedFor(String reason) {
        return with("start_reason", reason);
    }

    public StagedRow ceasedFor(String reason) {
        return with("cease_reason", reason);
    }

    public StagedRow born(String day) {
        return with("born_on", LocalDate.parse(day));
    }

    public StagedRow held(String day) {
        return with("held_on", LocalDate.parse(day));
    }

    public StagedRow on(String column, String day) {
        return with(column, LocalDate.parse(day));
    }

    public StagedRow with(String column, Object value) {
        values.put(Objects.requireNonNull(table.field(column), column), value);
        return this;
    }

    Object get(String column) {
        return Objects.requireNonNull(values.get(table.field(column)), column);
    }

    String feed() {
        return feed;
    }

    Table<? extends Record> table() {
        return table;
    }

    Map<Field<?>, Object> values() {
        return values;
    }
}
