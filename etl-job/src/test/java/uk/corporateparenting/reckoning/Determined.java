package uk.corporateparenting.reckoning;

import java.time.LocalDate;
import java.util.Set;

/**
 * A child's history with the periods of care in it that the night's checks took out of every count.
 */
record Determined(
        ChildHistory history,
        Set<String> undetermined) {

    static Determined of(ChildHistory history, LocalDate businessDate) {
        return new Determined(history, history.undetermined(businessDate));
    }

    KnownChild knownOn(LocalDate day) {
        return new KnownChild(history, undetermined, day);
    }
}
