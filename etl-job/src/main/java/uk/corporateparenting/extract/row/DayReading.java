package uk.corporateparenting.extract.row;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.contract.Conventions;
import uk.corporateparenting.contract.Field;
import uk.corporateparenting.contract.FieldType;

/**
 * Reads a day in the one format its field declares, in ASCII digits. A day outside the years that a
 * living child's record can speak of is a fault, unless the day may be missing and the source
 * system writes such a day for none.
 */
final class DayReading implements CellReading {

    private static final Cell INVALID = new Cell.Fault("DATE_INVALID");
    private static final Cell OUT_OF_RANGE = new Cell.Fault("DATE_RANGE");
    private static final int FIRST_YEAR = 1902;
    private static final int LAST_YEAR = 2100;
    private static final int LAST_FOUR_DIGIT_YEAR = 9999;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final String ISO = "Y-m-d";

    private final String format;
    private final int fewestDigits;
    private final boolean timeAllowed;
    private final boolean required;
    private final Conventions conventions;
    /** The same few thousand days stand in a file's million cells; they are made once. */
    private final @Nullable Cell[] known = new @Nullable Cell[(LAST_YEAR - FIRST_YEAR + 1) * MONTHS * DAYS];

    DayReading(Field field, Conventions conventions) {
        this.format = field.format() == null ? ISO : field.format().replace("%", "");
        this.fewestDigits = field.format() == null ? 2 : 1;
        this.timeAllowed = field.type() == FieldType.DATETIME;
        this.required = field.constraints().required();
        this.conventions = conventions;
    }

    @Override
    public Cell read(String text) {
        var scan = new DigitScan(text);
        var year = 0;
        var month = 0;
        var day = 0;
        for (var at = 0; at < format.length(); at++) {
            switch (format.charAt(at)) {
                case 'Y' -> year = scan.number(4, 9);
                case 'm' -> month = scan.number(fewestDigits, 2);
                case 'd' -> day = scan.number(fewestDigits, 2);
                default -> scan.expect(format.charAt(at));
            }
        }
        if (timeAllowed && !scan.isAtEnd()) {
            readTime(scan);
        }
        return scan.isAtEnd() && isDay(year, month, day) ? cell(year, month, day) : INVALID;
    }

    private static void readTime(DigitScan scan) {
        scan.expectOneOf('T', ' ');
        scan.numberUpTo(23);
        scan.expect(':');
        scan.numberUpTo(59);
        if (scan.skip(':')) {
            scan.numberUpTo(59);
            if (scan.skip('.')) {
                scan.number(1, 9);
            }
        }
    }

    private static boolean isDay(int year, int month, int day) {
        return month >= 1 && month <= MONTHS && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    private Cell cell(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return judge(year, month, day);
        }
        var place = ((year - FIRST_YEAR) * MONTHS + month - 1) * DAYS + day - 1;
        var cell = known[place];
        if (cell == null) {
            cell = judge(year, month, day);
            known[place] = cell;
        }
        return cell;
    }

    private Cell judge(int year, int month, int day) {
        if (year > LAST_FOUR_DIGIT_YEAR) {
            return OUT_OF_RANGE;
        }
        var date = LocalDate.of(year, month, day);
        if (!required && meansNone(date)) {
            return Cell.NONE;
        }
        return year < FIRST_YEAR || year > LAST_YEAR ? OUT_OF_RANGE : new Cell.Value(date);
    }

    private boolean meansNone(LocalDate date) {
        return date.isBefore(conventions.sentinelBefore()) || !date.isBefore(conventions.openEnd());
    }
}
