package uk.corporateparenting.setting.known;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The values a setting may have.
 *
 * @param words
 *            what they are, for people
 */
public record Allowed(String words, Predicate<String> test) {

    private static final String NONE = "none";

    static final Allowed SWITCH = oneOf("true", "false");
    static final Allowed NUMBER = matching("a whole number", "\\d{1,6}");
    static final Allowed DECIMAL = matching("a number", "\\d{1,6}(\\.\\d{1,4})?");
    static final Allowed SCHOOL_YEARS = matching("two school years, as 1-11", "\\d{1,2}-\\d{1,2}");
    static final Allowed LETTERS = matching("letters, as S X", "[A-Z]( [A-Z])*");
    static final Allowed TERM = matching("a term, as 2020/21 AUT", "\\d{4}/\\d{2} (AUT|SPR|SUM)");
    static final Allowed MARKING = matching("capitals, as OFFICIAL-SENSITIVE", "[A-Z][A-Z -]{0,39}");
    static final Allowed DAY = readBy("a day, as 2020-12-31", LocalDate::parse);
    static final Allowed MONTH = readBy("a month, as 2020-11", YearMonth::parse);

    static Allowed oneOf(String... values) {
        var listed = List.of(values);
        return new Allowed(String.join(", ", listed), listed::contains);
    }

    /** These values, or those others. */
    Allowed or(Allowed other) {
        return new Allowed(words + "; " + other.words, test.or(other.test));
    }

    /** These values, or the word none. */
    Allowed orNone() {
        return or(oneOf(NONE));
    }

    /** Whether a value names a school term. */
    public static boolean isTerm(String value) {
        return TERM.includes(value);
    }

    /** Whether a value is one of them. */
    public boolean includes(String value) {
        return test.test(value);
    }

    private static Allowed matching(String words, String pattern) {
        return new Allowed(words, Pattern.compile(pattern).asMatchPredicate());
    }

    private static Allowed readBy(String words, Function<String, ?> reader) {
        return new Allowed(words, value -> {
            try {
                return reader.apply(value) != null;
            } catch (DateTimeException _) {
                return false;
            }
        });
    }
}
