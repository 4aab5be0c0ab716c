package uk.corporateparenting.alert.message.story;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.indicator.FigureText;

/** Values and targets as the reports write them, and with the days that means are of. */
public final class ValueText {

    private ValueText() {}

    /** For example 63.5%, 664, or 156 days; in words where there is none. */
    public static String value(@Nullable BigDecimal value, String unit) {
        return value == null ? "no data" : FigureText.value(value, unit) + days(unit);
    }

    /** For example above 97%; in words where there is none. */
    public static String target(@Nullable String operator, @Nullable BigDecimal target, String unit) {
        return FigureText.target(operator, target, unit) + (target == null ? "" : days(unit));
    }

    private static String days(String unit) {
        return unit.equals("mean") ? " days" : "";
    }
}
