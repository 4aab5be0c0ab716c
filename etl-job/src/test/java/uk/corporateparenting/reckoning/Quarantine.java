package uk.corporateparenting.reckoning;

import java.time.LocalDate;
import java.util.Set;

/**
 * The rules of §9.2 that leave a period of care undetermined, numbered as the national return
 * numbers them.
 */
final class Quarantine {

    /** Died; found to be aged 18 or over. */
    private static final Set<String> NOTHING_FOLLOWS = Set.of("E2", "E15");

    private Quarantine() {}

    static boolean takesOut(CarePeriod period, ChildHistory history, LocalDate businessDate) {
        var child = history.child();
        return child == null
                || legalStatusIsInvalid(period, history)
                || startsBeforeBirth(period, child, businessDate)
                || continuesNowhere(period, history)
                || period.hasGap()
                || goesOnAfterDeath(period, child, history)
                || startsAsAnAdult(period, child, businessDate);
    }

    /** 144. */
    private static boolean legalStatusIsInvalid(CarePeriod period, ChildHistory history) {
        return history.legalSpells().stream()
                .anyMatch(spell -> spell.status() == LegalStatus.INVALID && spell.span().overlaps(period.span()));
    }

    /** 302. */
    private static boolean startsBeforeBirth(CarePeriod period, Child child, LocalDate businessDate) {
        var birth = child.birthKnownOn(businessDate);
        return birth != null && period.episodes().getFirst().span().start().isBefore(birth);
    }

    /**
     * 388: the last episode says that care continues, and no episode of the child starts on that day.
     */
    private static boolean continuesNowhere(CarePeriod period, ChildHistory history) {
        var last = period.episodes().getLast();
        return last.continues() && !last.span().isOpen() && history.periods().stream()
                .flatMap(other -> other.episodes().stream())
                .noneMatch(episode -> episode.span().start().equals(last.span().end()));
    }

    /** 437: after the day of death, or after an episode that ceased for death or for being an adult. */
    private static boolean goesOnAfterDeath(CarePeriod period, Child child, ChildHistory history) {
        var death = child.diedOn();
        return period.episodes().stream().anyMatch(episode -> (death != null && episode.span().start().isAfter(death))
                || history.episodeBefore(episode).filter(before -> NOTHING_FOLLOWS.contains(before.ceasedReason()))
                        .isPresent());
    }

    /** 352; a further episode on or after the birthday only does not count (359). */
    private static boolean startsAsAnAdult(CarePeriod period, Child child, LocalDate businessDate) {
        return !period.entered().isBefore(child.eighteenthBirthday(businessDate));
    }
}
