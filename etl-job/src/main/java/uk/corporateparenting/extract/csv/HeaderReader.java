package uk.corporateparenting.extract.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.contract.Contract;
import uk.corporateparenting.contract.Field;
import uk.corporateparenting.contract.StagingTarget.IsOneOf;
import uk.corporateparenting.extract.csv.FileRefused.Reason;
import uk.corporateparenting.finding.Finding;
import uk.corporateparenting.finding.Mask;
import uk.corporateparenting.finding.Tier;

/** Binds the first record of a file to a contract by column name, or refuses the file. */
final class HeaderReader {

    private static final Pattern AROUND_NAME = Pattern.compile("^[\\s\\h\\uFEFF]+|[\\s\\h\\uFEFF]+$");
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_ .-]{1,63}");

    private final Contract contract;
    private final Map<String, Field> fields = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Finding> warnings = new ArrayList<>();
    private boolean nameTwice;

    private HeaderReader(Contract contract) {
        this.contract = contract;
        for (var field : contract.fields()) {
            fields.put(key(field.name()), field);
            field.aliases().forEach(alias -> fields.put(key(alias), field));
        }
    }

    static Header read(CsvRecord record, Contract contract, Limits limits) {
        return new HeaderReader(contract).bind(record, limits);
    }

    private Header bind(CsvRecord record, Limits limits) {
        var names = namedCells(record);
        if (record.size() > limits.columns()) {
            throw mismatch();
        }
        var seen = new HashSet<String>();
        for (var position = 0; position < names; position++) {
            var name = AROUND_NAME.matcher(record.cell(position)).replaceAll("");
            if (name.length() > limits.fieldLength()) {
                throw mismatch();
            }
            nameTwice |= !name.isEmpty() && !seen.add(key(name));
            bind(record.line(), name, position);
        }
        if (names < record.size()) {
            warn(record.line(), "BLANK_COLUMN", null);
        }
        refuse();
        contract.fields().stream()
                .filter(field -> !positions.containsKey(field.name()) && matters(field))
                .forEach(field -> warn(record.line(), "MISSING_COLUMN", field.name()));
        return new Header(names, record.size(), positions, warnings);
    }

    /** What is not loaded may yet say that a record is none of a child. */
    private boolean matters(Field field) {
        return !field.isLeftOut()
                || contract.staging().stream()
                        .flatMap(target -> target.columns().stream())
                        .anyMatch(column -> column.source() instanceof IsOneOf(var asked, _)
                                && asked.equals(field.name()));
    }

    private void bind(long line, String name, int position) {
        var field = fields.get(key(name));
        if (field == null) {
            warn(line, "UNKNOWN_COLUMN", PLAIN_NAME.matcher(name).matches() ? name : Mask.shape(name));
        } else {
            nameTwice |= positions.putIfAbsent(field.name(), position) != null;
        }
    }

    private void refuse() {
        var required = contract.fields().stream().filter(Field::columnRequired).toList();
        var missing = required.stream()
                .map(Field::name)
                .filter(name -> !positions.containsKey(name))
                .toList();
        if (positions.isEmpty() || missing.size() * 2 > required.size()) {
            throw mismatch();
        }
        if (nameTwice) {
            throw new FileRefused(Reason.HEADER_DUPLICATE, "Two columns of the header have the same name.");
        }
        if (!missing.isEmpty()) {
            throw new FileRefused(
                    Reason.HEADER_MISSING, "The header does not have the columns " + String.join(", ", missing) + ".");
        }
    }

    private FileRefused mismatch() {
        return new FileRefused(
                Reason.HEADER_MISMATCH, "The first line is not the header of " + contract.name() + ", with commas.");
    }

    private void warn(long line, String code, @Nullable String column) {
        warnings.add(new Finding(code, Tier.WARN, line, column, null));
    }

    private static int namedCells(CsvRecord record) {
        var names = record.size();
        while (names > 0 && record.cell(names - 1).isBlank()) {
            names--;
        }
        return names;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
