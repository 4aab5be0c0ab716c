package uk.corporateparenting.job.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When the nights of a council are due. An export holds everything up to the end of the day before:
 * the night of a scheduled time has the civil date before it as its business date, whenever it
 * really starts.
 *
 * @param at
 *            local time at which a night is due
 * @param deadline
 *            local time by which it must be published
 */
public record NightTimes(LocalTime at, LocalTime deadline) {

    /** The clock on the wall of every English council. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** The business date of the newest night that was due at an instant. */
    public LocalDate newestDue(Instant when) {
        return newest(at, when);
    }

    /** The business date of the newest night that had to be published by an instant. */
    public LocalDate newestPastDeadline(Instant when) {
        return newest(deadline, when);
    }

    /** When the night of a business date must be published. */
    Instant promised(LocalDate businessDate) {
        return businessDate.plusDays(1).atTime(deadline).atZone(ZONE).toInstant();
    }

    private static LocalDate newest(LocalTime time, Instant when) {
        var local = when.atZone(ZONE);
        return local.toLocalDate().minusDays(local.toLocalTime().isBefore(time) ? 2 : 1);
    }
}
