package uk.corporateparenting.alert.silence;

import java.time.LocalDate;

/**
 * An indicator of which nobody is told for a while.
 *
 * @param until
 *            first business date that is told again
 */
public record Silence(String indicatorCode, LocalDate until, String author, String reason) {

    /** Until when, by whom and why, in one sentence. */
    public String sentence() {
        return "Silenced until " + until + " by " + author + ": " + reason;
    }
}
