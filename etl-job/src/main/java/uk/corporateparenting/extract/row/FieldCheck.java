package uk.corporateparenting.extract.row;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.contract.Field;
import uk.corporateparenting.extract.csv.CsvRecord;

/**
 * Reads the cell of one field, wherever it stands in the file. For one thread: it remembers the
 * last text, as neighbouring records are often of the same child.
 */
final class FieldCheck {

    private static final Cell REQUIRED = new Cell.Fault("REQUIRED_MISSING");
    private static final Cell EXCLUDED = new Cell.Fault("EXCLUDED_PERSON");

    private final Field field;
    private final int position;
    private final CellReading reading;
    private final Set<String> excluded;
    private final int longestMissing;
    private String lastText = "";
    private Cell lastCell = Cell.NONE;

    /**
     * @param position
     *            cell of the record, or -1 where the file does not have the field
     * @param excluded
     *            values whose record must not be loaded
     */
    FieldCheck(Field field, int position, CellReading reading, Set<String> excluded) {
        this.field = field;
        this.position = position;
        this.reading = reading;
        this.excluded = Set.copyOf(excluded);
        this.longestMissing = field.missingValues().stream().mapToInt(String::length).max().orElse(0);
    }

    Field field() {
        return field;
    }

    Cell read(CsvRecord record) {
        var text = text(record);
        if (text == null) {
            return field.constraints().required() ? REQUIRED : Cell.NONE;
        }
        if (!text.equals(lastText)) {
            lastCell = excluded.contains(text) ? EXCLUDED : reading.read(text);
            lastText = text;
        }
        return lastCell;
    }

    /** The text without blanks around it, or null where it means no value. */
    @Nullable
    String text(CsvRecord record) {
        if (position < 0) {
            return null;
        }
        var text = trim(record.cell(position));
        return text.length() <= longestMissing && (text.isEmpty() || field.missingValues().contains(text))
                ? null
                : text;
    }

    /** Only ASCII blanks are left out, so that a look-alike of an identifier does not become it. */
    private static String trim(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t';
    }
}
