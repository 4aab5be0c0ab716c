package uk.corporateparenting.job.command;

import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.stream.Stream;
import org.jooq.CSVFormat;
import org.jooq.Field;
import org.jooq.JSONFormat;
import org.jooq.JSONFormat.RecordFormat;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.TXTFormat;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** How a listing is printed. */
public enum OutputFormat {
    /** For people. */
    table,
    /** For spreadsheets. */
    csv,
    /** For programs. */
    json;

    private static final int WIDEST_COLUMN = 200;
    private static final int MOST_ROWS = 1_000_000;
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private static Result<Record> blankForNull(Result<?> rows) {
        var fields = Stream.of(rows.fields()).map(field -> field.coerce(VARCHAR)).toArray(Field<?>[]::new);
        var texts = DSL.using(SQLDialect.POSTGRES).newResult(fields);
        rows.forEach(row -> {
            var text = DSL.using(SQLDialect.POSTGRES).newRecord(fields);
            text.fromArray(row.intoStream().map(value -> value == null ? "" : value.toString()).toArray());
            text.changed(false);
            texts.add(text);
        });
        return texts;
    }

    /** The columns are measured by the first rows alone: the first is made as wide as the widest. */
    private static Result<Record> measured(Result<Record> texts) {
        if (texts.isEmpty()) {
            return texts;
        }
        for (var field : texts.fields()) {
            var widest = texts.stream().mapToInt(text -> text.get(field, String.class).length()).max().orElse(0);
            var first = texts.getFirst().get(field, String.class);
            if (first.length() < widest) {
                texts.getFirst().set(field.coerce(VARCHAR), first + " ".repeat(widest - first.length()));
                texts.getFirst().changed(false);
            }
        }
        return texts;
    }

    /** A text that a spreadsheet would take for a formula is marked as text by an apostrophe. */
    private static Result<Record> withoutFormulas(Result<?> rows) {
        var sql = DSL.using(SQLDialect.POSTGRES);
        var harmless = sql.newResult(rows.fields());
        rows.forEach(row -> {
            var copy = sql.newRecord(rows.fields());
            copy.fromArray(row.intoStream().map(OutputFormat::withoutFormula).toArray());
            harmless.add(copy);
        });
        return harmless;
    }

    private static @Nullable Object withoutFormula(@Nullable Object value) {
        return value instanceof String text && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : value;
    }

    /** The rows as text. */
    public String of(Result<?> rows) {
        return switch (this) {
            case table -> measured(blankForNull(rows)).format(
                    new TXTFormat().maxRows(MOST_ROWS).maxColWidth(WIDEST_COLUMN).verticalTableBorder(false));
            case csv -> withoutFormulas(rows).formatCSV(new CSVFormat().nullString("").newline("\n")).stripTrailing();
            case json -> rows.formatJSON(
                    new JSONFormat().header(false).recordFormat(RecordFormat.OBJECT).format(true));
        };
    }
}
