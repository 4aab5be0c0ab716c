package uk.corporateparenting.job.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.contract.Contract;
import uk.corporateparenting.contract.ContractCatalogue;
import uk.corporateparenting.contract.Field;
import uk.corporateparenting.contract.Field.Sensitivity;

/**
 * Values that occur nowhere else, planted in every personal field of exports, so that they are
 * found wherever they have no business.
 */
final class Canaries {

    /** What every planted text begins with. */
    static final String MARK = "QZXVJ";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final String NOTE = MARK + "NOTE Kestrel Thistledown ran away with her brother";

    private final ContractCatalogue contracts;
    private final Set<String> values = new TreeSet<>(Set.of(MARK));
    private int planted;

    Canaries(ContractCatalogue contracts) {
        this.contracts = contracts;
    }

    /** Plants them in every file of a folder. */
    void plant(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*.csv")) {
            for (var file : files) {
                var name = file.getFileName().toString().replace(".csv", "");
                for (var contract : contracts.contracts()) {
                    if (contract.name().equalsIgnoreCase(name)) {
                        plant(file, contract);
                    }
                }
            }
        }
    }

    /**
     * Whatever must be found nowhere: the marked texts, and the days of birth and numbers that could
     * not be marked.
     */
    Set<String> values() {
        return values;
    }

    /** How many fields hold one. */
    int planted() {
        return planted;
    }

    private void plant(Path file, Contract contract) throws IOException {
        List<CSVRecord> records;
        try (var parser = CSVParser.parse(file, UTF_8, FORMAT)) {
            records = parser.getRecords();
        }
        var header = records.getFirst();
        var lines = new ArrayList<String>();
        for (var record : records) {
            var cells = new ArrayList<String>();
            for (var column = 0; column < record.size(); column++) {
                var field = field(contract, header.get(column));
                cells.add(record == header
                        ? record.get(column)
                        : cell(field, record.get(column), record.getRecordNumber() == 2));
            }
            cells.add(record == header ? "case_note" : NOTE);
            lines.add(FORMAT.format(cells.toArray()));
        }
        Files.write(file, lines);
    }

    /**
     * The second row of every file has a text in every field that is no text, which no night can read.
     */
    private String cell(@Nullable Field field, String value, boolean isToBeWrong) {
        if (field == null || value.isBlank()) {
            return value;
        }
        if (field.sensitivity() == Sensitivity.NONE) {
            return isToBeWrong && field.isDay() ? NOTE : value;
        }
        planted++;
        var marked = MARK + value;
        if (!field.isDay() && isAllowed(field, marked)) {
            return marked;
        }
        if (value.length() >= 8 && !value.contains("20210") && !value.contains("2021")) {
            values.add(value);
        }
        return value;
    }

    private static boolean isAllowed(Field field, String text) {
        var limits = field.constraints();
        return field.codes() == null
                && field.trueValues().isEmpty()
                && limits.minimum() == null
                && (limits.pattern() == null || limits.pattern().matcher(text).matches())
                && (limits.maxLength() == null || text.length() <= limits.maxLength());
    }

    private static @Nullable Field field(Contract contract, String column) {
        return contract.fields().stream()
                .filter(field -> field.name().equalsIgnoreCase(column)
                        || field.aliases().stream().anyMatch(column::equalsIgnoreCase))
                .findFirst()
                .orElse(null);
    }
}
