package uk.corporateparenting.reckoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A review that had to be held by a day, and the day it was held on, if it was (§6.12 #9). */
record ReviewObligation(
        LocalDate due,
        Optional<LocalDate> held) {

    private static final int FIRST_WITHIN_WORKING_DAYS = 20;

    /**
     * The obligations of a period of care as known on the day things are known: the last one is not met
     * yet.
     */
    static List<ReviewObligation> of(CarePeriod period, KnownChild child, WorkingDayCalendar calendar) {
        var obligations = new ArrayList<ReviewObligation>();
        var due = calendar.plusWorkingDays(period.entered(), FIRST_WITHIN_WORKING_DAYS);
        for (var held : child.reviewsOf(period)) {
            obligations.add(new ReviewObligation(due, Optional.of(held)));
            due = held.plusMonths(obligations.size() == 1 ? 3 : 6);
        }
        if (!period.hasEndedBy(due)) {
            obligations.add(new ReviewObligation(due, Optional.empty()));
        }
        return obligations.stream().filter(obligation -> !child.isShortBreakOn(obligation.due)).toList();
    }

    boolean isOnTime() {
        return held.filter(day -> !day.isAfter(due)).isPresent();
    }

    /** It counts when it was held, or when it fell due without. */
    LocalDate countsOn() {
        return held.orElse(due);
    }
}
