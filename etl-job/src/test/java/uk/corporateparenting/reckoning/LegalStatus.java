package uk.corporateparenting.reckoning;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The looked-after legal statuses, of two that tie the first here winning, and what else a source
 * may write.
 */
enum LegalStatus {
    E1,
    C2,
    C1,
    D1,
    J1,
    J2,
    J3,
    L1,
    L2,
    L3,
    V2,
    V3,
    V4,
    /** A status of somebody who is not looked after: it says nothing about care. */
    NOT_LOOKED_AFTER,
    /** Words that nobody has mapped: the child counts, under no known status (§3 #1). */
    UNMAPPED,
    /** Looks like a code and is none (rule 144). */
    INVALID;

    private static final Pattern SHAPE_OF_A_CODE = Pattern.compile("[A-Za-z0-9]{1,2}");

    private static final Map<String, LegalStatus> ALIASES = Map.ofEntries(
            Map.entry("interim care order sec. 38(1)", C1),
            Map.entry("care order sec. 31(a)", C2),
            Map.entry("c.o. extended s40(5) ca", C2),
            Map.entry("child freed for adoption", D1),
            Map.entry("placement order (sec. 21)", E1),
            Map.entry("care order sec.31(a) & placement order (sec. 21)", E1),
            Map.entry("single placement acc. by la s20(1) ca under 16", V2),
            Map.entry("single placement acc. by la s20(3) ca 16 & over", V2),
            Map.entry("regular occ. acc by la s20(3) ca 16 & over", V4),
            Map.entry("regular occ. acc. by la s.20(1) ca under 16", V4),
            Map.entry("police protection power sec.38(1)", L1),
            Map.entry("emergency protection order - la", L2),
            Map.entry("child assessment order sec. 43(1)", L3),
            Map.entry("remanded to la accommodation s20", J1),
            Map.entry("p.a.c.e interview (cyp)", J2),
            Map.entry("s.43 cja 91 post-sent und 22", J3));

    private static final Map<String, LegalStatus> CODES = Stream.of(values())
            .filter(LegalStatus::isLookedAfter)
            .collect(Collectors.toMap(LegalStatus::name, Function.identity()));

    /**
     * Exact code, else the token the text starts with, else an alias of §3 #2; upper and lower case
     * alike.
     */
    static LegalStatus read(String text) {
        var leading = CODES.get(SourceRow.leadingToken(text));
        if (leading != null) {
            return leading;
        }
        var plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        var unlisted = SHAPE_OF_A_CODE.matcher(plain).matches() ? INVALID : UNMAPPED;
        return ALIASES.getOrDefault(plain, isKnownElsewhere(plain) ? NOT_LOOKED_AFTER : unlisted);
    }

    /** The other families that §2.1 and §3 #4 say the same table holds. */
    private static boolean isKnownElsewhere(String plain) {
        return Stream.of("special guardianship", "sgo", "private foster", "privately foster", "care leaver",
                "leaving care", "relevant", "qualifying", "eligible", "supervision order", "child arrangements",
                "residence order", "adoption order")
                .anyMatch(plain::contains);
    }

    boolean isLookedAfter() {
        return compareTo(NOT_LOOKED_AFTER) < 0;
    }

    boolean isShortBreak() {
        return this == V3 || this == V4;
    }
}
