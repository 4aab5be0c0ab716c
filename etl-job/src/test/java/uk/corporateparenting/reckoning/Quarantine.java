package uk.corporateparenting.reckoning;

import java.time.LocalDate;

/**
 * The rules of §9.2 that leave a period of care undetermined, numbered as the national return
 * numbers them.
 */
final class Quarantine {

    private Quarantine() {}

    static boolean takesOut(CarePeriod period, ChildHistory history, LocalDate businessDate) {
        var child = history.child();
        return child == null
                || legalStatusIsInvalid(period, history)
                || startsBeforeBirth(period, child, businessDate)
                || continuesNowhere(period, history)
                || period.hasGap()
                || goesOnAfterDeathOrAdulthood(period, child, businessDate);
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

    /** 437, and with it 352: who enters care as an adult starts an episode as one. */
    private static boolean goesOnAfterDeathOrAdulthood(CarePeriod period, Child child, LocalDate businessDate) {
        var adulthood = child.eighteenthBirthday(businessDate);
        var death = child.diedOn();
        return period.episodes().stream()
                .map(episode -> episode.span().start())
                .anyMatch(start -> !start.isBefore(adulthood) || (death != null && start.isAfter(death)));
    }
}
