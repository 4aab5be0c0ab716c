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
        @Nullable LocalDate to) {}
