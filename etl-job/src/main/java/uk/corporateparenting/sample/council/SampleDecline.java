package uk.corporateparenting.sample.council;

import java.time.LocalDate;

/**
 * A bad time at one council: of its reviews due from one day to another, the share that is held
 * late.
 */
public record SampleDecline(String slug, LocalDate from, LocalDate to, double lateShare) {

    boolean covers(String council, LocalDate due) {
        return slug.equals(council) && !due.isBefore(from) && !due.isAfter(to);
    }
}
