package uk.corporateparenting.sample.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The start of an episode: what is so from that day on and why (S, L, P, T, B or U), when it was
 * recorded, and what was wrong at first. Rows of placement and legal status run as long as their
 * number stays the same.
 */
public record Change(
        LocalDate on,
        String reason,
        String legalStatus,
        PlacementStep placement,
        int placementRow,
        int legalRow,
        LocalDate recordedOn,
        @Nullable Correction correction) {

    /** Until a day the system held the date some days off. */
    record Correction(LocalDate on, int daysOff) {}

    /** The date that the system holds on a night. */
    public LocalDate knownOn(LocalDate night) {
        return correction != null && night.isBefore(correction.on()) ? on.plusDays(correction.daysOff()) : on;
    }
}
