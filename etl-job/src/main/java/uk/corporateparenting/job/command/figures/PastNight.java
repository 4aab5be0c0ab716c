package uk.corporateparenting.job.command.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import uk.corporateparenting.job.WrongUsage;
import uk.corporateparenting.job.ledger.PublicationRecord;

/** A night as a reader names it: a date, or date#revision. */
record PastNight(String name) {

    private static final String EXAMPLE = "Write a night as 2021-10-08 or 2021-10-08#1.";

    /** What was published for it. */
    int publication(PublicationRecord publications, int authorityKey, String slug) {
        return publications
                .of(authorityKey, date(), revision())
                .orElseThrow(() -> new WrongUsage("Nothing was published for " + slug + " on " + name
                        + "; the command runs lists the nights there are."))
                .number();
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(name.split("#", 2)[0]);
        } catch (DateTimeException _) {
            throw new WrongUsage(EXAMPLE);
        }
    }

    private Optional<Integer> revision() {
        var parts = name.split("#", 2);
        try {
            return parts.length == 1 ? Optional.empty() : Optional.of(Integer.valueOf(parts[1]));
        } catch (NumberFormatException _) {
            throw new WrongUsage(EXAMPLE);
        }
    }
}
