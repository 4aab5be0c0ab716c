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

/** How a listing is printed. */
enum OutputFormat {
    table, csv, json;

    private static final int WIDEST_COLUMN = 200;
    private static final int MOST_ROWS = 1_000_000;

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
        for (var field : texts.fields()) {
            var widest = texts.stream().mapToInt(text -> text.get(field, String.class).length()).max().orElse(1);
            var first = texts.isEmpty() ? "" : texts.getFirst().get(field, String.class);
            if (first.length() < widest) {
                texts.getFirst().set(field.coerce(VARCHAR), first + " ".repeat(widest - first.length()));
            }
        }
        return texts;
    }

    String of(Result<?> rows) {
        return switch (this) {
            case table -> measured(blankForNull(rows)).format(
                    new TXTFormat().maxRows(MOST_ROWS).maxColWidth(WIDEST_COLUMN).verticalTableBorder(false));
            case csv -> rows.formatCSV(new CSVFormat().nullString("").newline("\n")).stripTrailing();
            case json -> rows.formatJSON(
                    new JSONFormat().header(false).recordFormat(RecordFormat.OBJECT).format(true));
        };
    }
}
