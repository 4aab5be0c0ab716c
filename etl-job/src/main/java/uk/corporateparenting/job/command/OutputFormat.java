package uk.corporateparenting.job.command;

import org.jooq.CSVFormat;
import org.jooq.JSONFormat;
import org.jooq.JSONFormat.RecordFormat;
import org.jooq.Result;
import org.jooq.TXTFormat;

/** How a listing is printed. */
enum OutputFormat {
    table,
    csv,
    json;

    private static final int WIDEST_COLUMN = 70;
    private static final int MOST_ROWS = 1_000_000;

    String of(Result<?> rows) {
        return switch (this) {
            case table -> rows.format(
                    new TXTFormat().maxRows(MOST_ROWS).maxColWidth(WIDEST_COLUMN).verticalTableBorder(false));
            case csv -> rows.formatCSV(new CSVFormat().nullString("").newline("\n")).stripTrailing();
            case json -> rows.formatJSON(
                    new JSONFormat().header(false).recordFormat(RecordFormat.OBJECT).format(true));
        };
    }
}
