package uk.corporateparenting.sample.export;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a file; a column that the system does not write is left out without a word. */
public final class Row {

    private final Header header;
    private final Dialect dialect;
    private final String[] values;
    private int length;

    Row(Header header, Dialect dialect) {
        this.header = header;
        this.dialect = dialect;
        this.values = new String[header.columns().size()];
        this.length = values.length;
        Arrays.fill(values, "");
    }

    private Row(Row other) {
        this.header = other.header;
        this.dialect = other.dialect;
        this.values = other.values.clone();
        this.length = other.length;
    }

    /** Writes a value as it is; nothing known is an empty field. */
    public Row with(String column, @Nullable String value) {
        var position = header.positions().get(column);
        if (position != null) {
            values[position] = value == null ? "" : value;
        } else if (!header.absent().contains(column)) {
            throw new IllegalArgumentException("No column " + column + " in " + header.feed().file());
        }
        return this;
    }

    /** Writes a date as the system or, in its own feeds, the council writes it. */
    public Row with(String column, @Nullable LocalDate date) {
        return with(column, date == null ? "" : header.feed().extension() ? date.toString() : dialect.date(date));
    }

    /** What stands in a column, empty where the system does not write it. */
    public String get(String column) {
        var position = header.positions().get(column);
        return position == null ? "" : values[position];
    }

    /** The date in a column that holds one. */
    public LocalDate date(String column) {
        return LocalDate.parse(get(column).substring(0, 10));
    }

    /** The same line once more. */
    public Row copy() {
        return new Row(this);
    }

    /** Loses its last fields. */
    public void cut(int fields) {
        length = values.length - fields;
    }

    List<String> fields() {
        return Arrays.asList(values).subList(0, length);
    }
}
