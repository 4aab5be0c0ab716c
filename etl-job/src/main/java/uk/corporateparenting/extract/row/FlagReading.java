package uk.corporateparenting.extract.row;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.contract.CodeList;
import uk.corporateparenting.contract.CodeReading;

/**
 * Reads a text that holds a JSON object of codes and flags, a JSON list of codes, or one code in
 * plain words, and forgives what is not quite JSON. For one thread.
 */
final class FlagReading {

    private static final Pattern PART = Pattern.compile(
            "[\"']?([A-Za-z0-9_]+)[\"']?(?:\\s*:\\s*(\"[^\"]*\"?|'[^']*'?|[^,{}\\[\\]]*))?");
    private static final Set<String> UNSET = Set.of("", "0", "n", "no", "f", "false", "null", "none", "[]", "{}");

    private static final int REMEMBERED = 10_000;

    private final CodeList list;
    private final CodeReading codes;
    private final Map<String, Optional<String>> remembered = new HashMap<>();

    FlagReading(CodeList list, CodeReading codes) {
        this.list = list;
        this.codes = codes;
    }

    /** The codes that are set, with commas between; null where nothing in the text is understood. */
    @Nullable
    String codes(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return codes.code(text);
        }
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
        var set = new LinkedHashSet<String>();
        var isUnderstood = text.chars().noneMatch(Character::isLetterOrDigit);
        for (var part : PART.matcher(text).results().toList()) {
            var code = listed(part.group(1));
            if (code != null) {
                isUnderstood = true;
                if (part.group(2) == null ? text.startsWith("[") : isSet(part.group(2))) {
                    set.add(code);
                }
            }
        }
        return isUnderstood ? String.join(",", set) : null;
    }

    private @Nullable String listed(String key) {
        return list.codes().stream()
                .map(CodeList.Code::code)
                .filter(key::equalsIgnoreCase)
                .findFirst()
                .orElse(null);
    }

    private static boolean isSet(String flag) {
        return !UNSET.contains(flag.replaceAll("[\"']", "").strip().toLowerCase(Locale.ROOT));
    }
}
