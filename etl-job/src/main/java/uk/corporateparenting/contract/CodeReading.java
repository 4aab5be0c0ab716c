package uk.corporateparenting.contract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of one coded column: a listed code, else what the value map says, else a listed
 * code at the start of the text, else what could be a code of a list whose codes a rule judges. For
 * one thread.
 */
public final class CodeReading {

    private static final int REMEMBERED = 10_000;

    private final CodeList list;
    private final ValueMap values;
    private final Map<String, Optional<String>> remembered = new HashMap<>();

    /** By that list and what the source system writes for it. */
    public CodeReading(CodeList list, ValueMap values) {
        this.list = list;
        this.values = values;
    }

    /** The code, in capitals where it is not listed, or null where the text means no code we know. */
    public @Nullable String code(String text) {
        var known = remembered.get(text);
        if (known == null) {
            known = Optional.ofNullable(read(text));
            if (remembered.size() < REMEMBERED) {
                remembered.put(text, known);
            }
        }
        return known.orElse(null);
    }

    private @Nullable String read(String text) {
        var exact = list.spelling(text);
        if (exact != null) {
            return exact;
        }
        var mapped = values.code(list.name(), text);
        if (mapped != null) {
            return mapped;
        }
        var leading = list.spelling(leadingToken(text));
        if (leading != null) {
            return leading;
        }
        return list.isLeftToARule(text) ? text.toUpperCase(Locale.ROOT) : null;
    }

    private static String leadingToken(String text) {
        for (var end = 0; end < text.length(); end++) {
            var character = text.charAt(end);
            if (Character.isWhitespace(character)
                    || Character.isSpaceChar(character)
                    || Character.getType(character) == Character.DASH_PUNCTUATION) {
                return text.substring(0, end);
            }
        }
        return text;
    }
}
