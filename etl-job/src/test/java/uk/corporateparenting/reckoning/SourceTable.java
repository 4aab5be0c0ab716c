package uk.corporateparenting.reckoning;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The rows of one file: columns bound by name, values trimmed, exact duplicates read once. */
final class SourceTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SourceTable() {}

    /**
     * The rows of the file, whose name's case does not matter; none where the night has no such file.
     */
    static List<SourceRow> read(Path folder, String fileName, DateStyle dates) {
        try (var files = Files.list(folder)) {
            var file = files.filter(each -> each.getFileName().toString().equalsIgnoreCase(fileName)).findFirst();
            return file.isEmpty() ? List.of() : parse(Files.readString(file.get()), dates);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SourceRow> parse(String content, DateStyle dates) throws IOException {
        var text = content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
        try (var parser = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get().parse(new StringReader(text))) {
            var records = parser.iterator();
            if (!records.hasNext()) {
                return List.of();
            }
            var header = records.next().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
            var distinct = new LinkedHashSet<SourceRow>();
            records.forEachRemaining(values -> distinct.add(new SourceRow(named(header, values), dates)));
            return new ArrayList<>(distinct);
        }
    }

    private static Map<String, String> named(List<String> header, CSVRecord values) {
        var row = new HashMap<String, String>();
        for (int column = 0; column < Math.min(header.size(), values.size()); column++) {
            row.put(header.get(column), values.get(column).strip());
        }
        return row;
    }

    /**
     * Rows of one identifier that say different things are all refused: nobody knows which is right.
     */
    static List<SourceRow> withoutConflicts(List<SourceRow> rows, String identifier) {
        var seen = new HashSet<String>();
        Set<String> conflicting = rows.stream()
                .map(row -> row.text(identifier))
                .filter(id -> !seen.add(id))
                .collect(Collectors.toSet());
        return rows.stream().filter(row -> !conflicting.contains(row.text(identifier))).toList();
    }
}
