package uk.corporateparenting.setting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.apache.commons.io.input.BOMInputStream;

/**
 * One CSV file of the configuration: its columns are exactly those expected, its faults are
 * collected.
 */
final class ConfigurationTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private final Path folder;
    private final List<String> faults;

    ConfigurationTable(Path folder, List<String> faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** Every row of a file that can be read; the others leave a fault. */
    <T> List<T> read(String file, List<String> columns, Function<ConfigurationRow, T> row) {
        var rows = new ArrayList<T>();
        var path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            faults.add(file + ": the file is missing from the configuration folder; restore it.");
            return rows;
        }
        try (var reader = new InputStreamReader(
                BOMInputStream.builder().setPath(path).get(), UTF_8.newDecoder());
                var records = FORMAT.parse(reader)) {
            if (headerFits(file, columns, records.getHeaderNames())) {
                records.forEach(line -> rowOf(file, line, row, rows));
            }
        } catch (IOException | IllegalArgumentException | UncheckedIOException failure) {
            faults.add(file + ": the file is not a readable CSV file in UTF-8 with one header row; save it as such.");
        }
        return rows;
    }

    private <T> void rowOf(String file, CSVRecord line, Function<ConfigurationRow, T> row, List<T> rows) {
        var place = file + " line " + (line.getRecordNumber() + 1);
        if (!line.isConsistent()) {
            faults.add(place + ": the row has " + line.size() + " cells, the header another number; mend the row.");
            return;
        }
        try {
            rows.add(row.apply(new ConfigurationRow(line)));
        } catch (ConfigurationRow.Unreadable cell) {
            faults.add(place + ": " + cell.getMessage());
        }
    }

    private boolean headerFits(String file, List<String> columns, List<String> header) {
        var missing = columns.stream().filter(column -> !header.contains(column)).toList();
        var unknown = header.stream().filter(column -> !columns.contains(column)).toList();
        if (!missing.isEmpty()) {
            faults.add(file + ": the column " + String.join(", ", missing) + " is missing; add it to the header.");
        }
        if (!unknown.isEmpty()) {
            faults.add(file + ": the column " + String.join(", ", unknown) + " is not known; remove or rename it.");
        }
        return missing.isEmpty() && unknown.isEmpty();
    }
}
