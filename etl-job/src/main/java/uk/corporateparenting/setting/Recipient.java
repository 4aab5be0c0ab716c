package uk.corporateparenting.setting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who is told: a role for a council and a section or indicator, {@code *} for all. */
public record Recipient(
        String authority,
        String section,
        String indicator,
        String role,
        String name,
        String email,
        LocalDate from,
        @Nullable LocalDate to) implements Dated {

    /** Whether it is for a council. */
    public boolean isFor(Council council) {
        return covers(authority, council.slug());
    }

    /** Whether it is about an indicator. */
    public boolean isAbout(IndicatorPolicy policy) {
        return covers(section, policy.section()) && covers(indicator, policy.code());
    }

    private static boolean covers(String listed, String asked) {
        return listed.equals(Configuration.ALL) || listed.equals(asked);
    }
}
