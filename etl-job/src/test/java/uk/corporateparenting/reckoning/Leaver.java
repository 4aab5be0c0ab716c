package uk.corporateparenting.reckoning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** A period of care that ended (§6.12 #16). */
record Leaver(
        LocalDate left,
        boolean adopted) {

    private static final Set<String> ADOPTED = Set.of("E11", "E12");

    /** The child's last leaving in the window, unless it was a short break that ended. */
    static Optional<Leaver> in(Basis window, KnownChild child, LocalDate known) {
        return child.periods().stream()
                .filter(period -> window.contains(period.ended(), known))
                .filter(period -> !period.lastReason().equals(Episode.CONTINUES))
                .max(Comparator.comparing(CarePeriod::ended))
                .filter(period -> !child.isShortBreakOn(period.ended().minusDays(1)))
                .map(period -> new Leaver(period.ended(), ADOPTED.contains(period.lastReason())));
    }
}
