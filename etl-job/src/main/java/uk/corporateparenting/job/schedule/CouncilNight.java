package uk.corporateparenting.job.schedule;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.corporateparenting.setting.Council;

/**
 * How a council's nights stand at an instant.
 *
 * @param due
 *            business date of the newest night that was due
 * @param promised
 *            business date of the newest night that had to be published
 * @param isLate
 *            whether that one has not been, nor is made up for
 * @param seen
 *            business date of what readers see
 * @param obstacle
 *            what the ledger says of the promised night where it is not published
 * @param missed
 *            nights that were passed over, oldest first
 */
public record CouncilNight(
        Council council,
        LocalDate due,
        LocalDate promised,
        boolean isLate,
        Optional<LocalDate> seen,
        Optional<String> obstacle,
        List<LocalDate> missed) {

    public CouncilNight {
        missed = List.copyOf(missed);
    }

    /** Whether readers see the night that was promised to them, or a newer one. */
    public boolean isReady() {
        return seen.filter(date -> !date.isBefore(promised)).isPresent();
    }

    /** What readers see and what they lack, in a sentence. */
    public String sentence() {
        return seen.map(date -> "Readers see the night of " + date).orElse("Nothing is published yet")
                + (isReady() ? "." : "; that of " + promised + " is not published. " + why());
    }

    /** Why the promised night is not published, in a sentence. */
    public String why() {
        return obstacle
                .orElse("It has not begun: its export is not in the inbox or not complete, or nothing looked for it.");
    }

    /** What may be done about the nights that were passed over. */
    public String missedSentence() {
        return council.name() + ": " + missed.size() + " night(s) were passed over, as a newer one is published: "
                + missed.stream().map(LocalDate::toString).collect(joining(", "))
                + ". Their figures are not in the history; to bring them in, put their exports into the inbox, then:"
                + " replay --authority " + council.slug() + " --from " + missed.getFirst() + ".";
    }
}
