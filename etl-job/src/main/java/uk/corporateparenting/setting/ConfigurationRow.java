package uk.corporateparenting.setting;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One row of a configuration file, cell by cell; a cell that cannot be read says why. */
final class ConfigurationRow {

    private static final Predicate<String> ADDRESS = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+").asMatchPredicate();

    private final CSVRecord record;

    ConfigurationRow(CSVRecord record) {
        this.record = record;
    }

    String text(String column) {
        var text = record.get(column);
        if (text.isEmpty()) {
            throw new Unreadable("the column " + column + " is empty; give it a value.");
        }
        return text;
    }

    String orAll(String column) {
        var text = record.get(column);
        return text.isEmpty() ? Configuration.ALL : text;
    }

    int number(String column) {
        try {
            return Integer.parseInt(text(column));
        } catch (NumberFormatException _) {
            throw new Unreadable("the column " + column + " is not a whole number; write digits only.");
        }
    }

    BigDecimal decimal(String column) {
        try {
            return new BigDecimal(text(column));
        } catch (NumberFormatException _) {
            throw new Unreadable("the column " + column + " is not a number; write it as 12.5.");
        }
    }

    LocalDate date(String column) {
        try {
            return LocalDate.parse(text(column));
        } catch (DateTimeException _) {
            throw new Unreadable("the column " + column + " is not a date; write it as 2021-09-30.");
        }
    }

    String address(String column) {
        var address = text(column);
        if (!ADDRESS.test(address)) {
            throw new Unreadable(
                    "the column " + column + " is not one e-mail address; write it as name@council.gov.uk.");
        }
        return address;
    }

    @Nullable
    LocalDate dateOrOpen(String column) {
        return record.get(column).isEmpty() ? null : date(column);
    }

    <T extends Enum<T>> T oneOf(String column, Class<T> kind) {
        try {
            return Enum.valueOf(kind, text(column));
        } catch (IllegalArgumentException _) {
            throw new Unreadable("the column " + column + " must be one of "
                    + java.util.Arrays.toString(kind.getEnumConstants()) + ".");
        }
    }

    String oneOf(String column, String... allowed) {
        var text = text(column);
        if (!java.util.List.of(allowed).contains(text)) {
            throw new Unreadable("the column " + column + " must be one of " + String.join(", ", allowed) + ".");
        }
        return text;
    }

    /** Why a cell cannot be read. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unreadable(String sentence) {
            super(sentence);
        }
    }
}
