package uk.corporateparenting.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The codes a coded column may hold. */
public final class CodeList {

    /** The lists of which a rule says what becomes of a code that is not listed. */
    private static final Set<String> JUDGED_BY_A_RULE = Set.of(
            "category_of_need",
            "cease_reason",
            "ethnicity",
            "legal_status",
            "participation",
            "placement_provider",
            "placement_type",
            "sex",
            "start_reason");

    private final String name;
    private final List<Code> codes;
    private final Map<String, String> spelling = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final int longest;

    /** In the order given. */
    public CodeList(String name, List<Code> codes) {
        this.name = name;
        this.codes = List.copyOf(codes);
        codes.forEach(code -> spelling.put(code.code(), code.code()));
        longest = codes.stream()
                .map(Code::code)
                .filter(CodeList::isLettersAndDigits)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The name of the list, which is that of its file. */
    public String name() {
        return name;
    }

    /** All codes in the order of the file. */
    public List<Code> codes() {
        return codes;
    }

    /** The listed spelling of a code, case ignored, or null. */
    @Nullable
    String spelling(String text) {
        return spelling.get(text);
    }

    /** Whether a text looks like a code of this list although it is none, and a rule will see it. */
    boolean isLeftToARule(String text) {
        return JUDGED_BY_A_RULE.contains(name) && text.length() <= longest && isLettersAndDigits(text);
    }

    private static boolean isLettersAndDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(CodeList::isLetterOrDigit);
    }

    private static boolean isLetterOrDigit(int character) {
        return character < 128 && Character.isLetterOrDigit(character);
    }

    /**
     * One code, its groups in reports, and the days, the last one excluded, on which it may be used.
     */
    public record Code(
            String code,
            String name,
            @Nullable String group,
            @Nullable String subgroup,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}
