package uk.corporateparenting.extract.row;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.contract.Field.Constraints;

/**
 * Reads a number in ASCII digits, with the thousands commas and the {@code .0} that spreadsheets
 * add. No figure of a child's record exceeds four digits, so more are refused where the contract
 * sets no limit.
 */
final class NumberReading implements CellReading {

    private static final Cell INVALID = new Cell.Fault("VALUE_INVALID");
    private static final Pattern NUMBER = Pattern
            .compile("[+-]?([0-9]{1,30}|[0-9]{1,3}(,[0-9]{3}){1,9})(\\.[0-9]{0,30})?([eE][+-]?[0-9]{1,3})?");
    private static final BigDecimal MOST = BigDecimal.valueOf(9_999);

    private final boolean whole;
    private final BigDecimal minimum;
    private final BigDecimal maximum;

    NumberReading(boolean whole, Constraints constraints) {
        this.whole = whole;
        this.minimum = otherwise(constraints.minimum(), MOST.negate());
        this.maximum = otherwise(constraints.maximum(), MOST);
    }

    @Override
    public Cell read(String text) {
        var number = number(text);
        if (number == null || number.compareTo(minimum) < 0 || number.compareTo(maximum) > 0) {
            return INVALID;
        }
        if (!whole) {
            return new Cell.Value(number);
        }
        return isWhole(number) ? new Cell.Value(number.intValue()) : INVALID;
    }

    /** Most are a few plain digits, which need no pattern. */
    private static @Nullable BigDecimal number(String text) {
        var scan = new DigitScan(text);
        var plain = scan.number(1, 4);
        if (scan.isAtEnd()) {
            return BigDecimal.valueOf(plain);
        }
        return NUMBER.matcher(text).matches() ? new BigDecimal(text.replace(",", "")) : null;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal otherwise(@Nullable BigDecimal limit, BigDecimal usual) {
        return limit == null ? usual : limit;
    }
}
