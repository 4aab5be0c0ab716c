package uk.corporateparenting.reckoning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a source format writes dates. */
enum DateStyle {
    /** {@code yyyy-MM-dd}, with or without a time of day. */
    ISO("(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?:[ T][0-9:.]+)?"),
    /** {@code dd/MM/yyyy}. */
    BRITISH("(?<day>[0-9]{2})/(?<month>[0-9]{2})/(?<year>[0-9]{4})");

    private static final int LAST_SENTINEL_YEAR = 1901;
    private static final int LAST_SENSIBLE_YEAR = 2100;

    private final Pattern pattern;

    DateStyle(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** Blank, or a date that exists and lies in a sensible century. */
    boolean isReadable(String text) {
        return text.isEmpty() || written(text) != null;
    }

    /**
     * The date, or null where the text is blank, not a date, or a sentinel that stands for none (§3
     * #8).
     */
    @Nullable
    LocalDate read(String text) {
        var date = written(text);
        return date == null || date.getYear() <= LAST_SENTINEL_YEAR ? null : date;
    }

    private @Nullable LocalDate written(String text) {
        var match = pattern.matcher(text);
        if (!match.matches()) {
            return null;
        }
        try {
            var date = LocalDate.of(Integer.parseInt(match.group("year")), Integer.parseInt(match.group("month")),
                    Integer.parseInt(match.group("day")));
            return date.getYear() > LAST_SENSIBLE_YEAR ? null : date;
        } catch (DateTimeException _) {
            return null;
        }
    }
}
