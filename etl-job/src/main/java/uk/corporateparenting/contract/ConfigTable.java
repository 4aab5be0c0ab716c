package uk.corporateparenting.contract;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A small CSV file of the configuration, whose columns are fixed. */
final class ConfigTable {

    private ConfigTable() {}

    /** The rows by column name; no rows, and a fault, where the file is not as it must be. */
    static List<Map<String, String>> read(Path file, List<String> columns, List<String> faults) {
        var rows = new ArrayList<Map<String, String>>();
        var records = records(file, faults);
        if (records.isEmpty() || !records.getFirst().toList().equals(columns)) {
            faults.add(file.getFileName() + ": the first line must be " + String.join(",", columns) + ".");
            return rows;
        }
        for (var record : records.subList(1, records.size())) {
            if (record.size() == columns.size()) {
                rows.add(row(columns, record));
            } else {
                faults.add(file.getFileName() + ": row " + record.getRecordNumber() + " has " + record.size()
                        + " cells instead of " + columns.size() + ".");
            }
        }
        return rows;
    }

    private static Map<String, String> row(List<String> columns, CSVRecord record) {
        var row = new HashMap<String, String>();
        for (var column = 0; column < columns.size(); column++) {
            row.put(columns.get(column), record.get(column).strip());
        }
        return row;
    }

    private static List<CSVRecord> records(Path file, List<String> faults) {
        try {
            var text = Files.readString(file);
            try (var parser = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get()
                    .parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))) {
                return parser.getRecords();
            }
        } catch (CharacterCodingException _) {
            faults.add(file.getFileName() + ": is not UTF-8.");
            return List.of();
        } catch (IOException | UncheckedIOException wrong) {
            if (wrong instanceof CSVException || wrong.getCause() instanceof CSVException) {
                faults.add(file.getFileName() + ": cannot be read as CSV.");
                return List.of();
            }
            throw wrong instanceof UncheckedIOException unchecked
                    ? unchecked
                    : new UncheckedIOException((IOException) wrong);
        }
    }
}
