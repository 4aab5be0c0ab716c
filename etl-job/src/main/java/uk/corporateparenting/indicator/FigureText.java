package uk.corporateparenting.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Figures in the words and digits of the printed reports: one decimal for percent and rate, one for
 * posts that are not whole, none for counts and days.
 */
public final class FigureText {

    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.UK);

    private FigureText() {}

    /** A value in its unit, for example 63.5%; a dash where there is none. */
    public static String value(@Nullable BigDecimal value, String unit) {
        if (value == null) {
            return "-";
        }
        return switch (unit) {
            case "percent" -> format("#,##0.0", value) + "%";
            case "rate" -> format("#,##0.0", value);
            case "posts" -> format("#,##0.#", value);
            default -> format("#,##0", value);
        };
    }

    /** A numerator or denominator as counted; a dash where there is none. */
    public static String counted(@Nullable BigDecimal number) {
        return number == null ? "-" : format("#,##0.####", number);
    }

    /** A target with its operator, for example above 97%. */
    public static String target(@Nullable String operator, @Nullable BigDecimal target, String unit) {
        if (target == null) {
            return "no target set";
        }
        return operator + " " + format("#,##0.####", target) + (unit.equals("percent") ? "%" : "");
    }

    /** A rating or change as a word: Poor, Stayed the same; a dash where there is none. */
    public static String word(@Nullable String constant) {
        return switch (constant) {
            case null -> "-";
            case "SAME" -> "Stayed the same";
            default -> constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static String format(String pattern, BigDecimal number) {
        var format = new DecimalFormat(pattern, SYMBOLS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
