package uk.corporateparenting.job.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.corporateparenting.job.ledger.NightLedger;

/**
 * How a council's nights of late stand in the ledger, and what follows: which may be started, which
 * are missed.
 *
 * @param seen
 *            business date of the newest publication: what readers see
 * @param first
 *            the oldest business date ever published
 * @param published
 *            the business dates of late that have a publication
 * @param ledger
 *            what the ledger says of those that ran
 */
record Standing(
        Optional<LocalDate> seen,
        Optional<LocalDate> first,
        Set<LocalDate> published,
        Map<LocalDate, Entry> ledger) {

    /**
     * A line of the ledger.
     *
     * @param rests
     *            whether a failed night is not to be tried again yet
     */
    record Entry(String state, Instant startedAt, boolean rests, Optional<String> reason) {

        /** What it says, for people. */
        String sentence() {
            return "The ledger says " + state + reason.map(": "::concat).orElse(".");
        }

        /** Whether it has been running only since an instant: it may still make good. */
        boolean runsSince(Instant when) {
            return state.equals(NightLedger.RUNNING) && !startedAt.isBefore(when);
        }

        boolean isOver() {
            return NightLedger.OVER.contains(state);
        }
    }

    /**
     * The nights that may be started, newest first: due, not over, newer than every published one. What
     * is older waits behind a failed night that rests, so that it does not run in the other's place.
     */
    List<LocalDate> startable(LocalDate newestDue, int nightsBack) {
        return datesDownFrom(newestDue, nightsBack)
                .takeWhile(date -> published.stream().allMatch(date::isAfter) && seen.stream().allMatch(date::isAfter))
                .filter(date -> Optional.ofNullable(ledger.get(date)).filter(Entry::isOver).isEmpty())
                .takeWhile(date -> Optional.ofNullable(ledger.get(date)).filter(Entry::rests).isEmpty())
                .toList();
    }

    /**
     * The nights that were passed over, oldest first: a newer one is published, they are not, and
     * nobody was told why. Only a replay brings them in.
     */
    List<LocalDate> missed(LocalDate newestDue, int nightsBack) {
        return datesDownFrom(newestDue, nightsBack)
                .filter(date -> published.stream().anyMatch(date::isBefore))
                .filter(date -> first.filter(date::isAfter).isPresent())
                .filter(date -> !published.contains(date))
                .filter(date -> Optional.ofNullable(ledger.get(date)).filter(Entry::isOver).isEmpty())
                .sorted()
                .toList();
    }

    private static Stream<LocalDate> datesDownFrom(LocalDate newest, int nights) {
        return Stream.iterate(newest, date -> date.minusDays(1)).limit(nights);
    }
}
