package uk.corporateparenting.sample;

import java.time.LocalDate;
import java.util.List;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SampleDecline;

/**
 * What to write: councils, nights (business dates, both included), the seed that makes it
 * repeatable, the share of children whose rows carry one planted fault, and the declines of its
 * reviews.
 */
public record SamplePlan(
        List<SampleCouncil> councils,
        LocalDate from,
        LocalDate to,
        long seed,
        double faultRate,
        List<SampleDecline> declines) {

    public SamplePlan {
        councils = List.copyOf(councils);
        declines = List.copyOf(declines);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The last night " + to + " is before the first " + from);
        }
        if (!(faultRate >= 0 && faultRate <= 1)) {
            throw new IllegalArgumentException("The fault rate is a share between 0 and 1: " + faultRate);
        }
        if (councils.stream().map(SampleCouncil::slug).distinct().count() < councils.size()) {
            throw new IllegalArgumentException("A council is named twice");
        }
    }

    /** A plan without a decline. */
    public SamplePlan(List<SampleCouncil> councils, LocalDate from, LocalDate to, long seed, double faultRate) {
        this(councils, from, to, seed, faultRate, List.of());
    }

    List<LocalDate> nights() {
        return from.datesUntil(to.plusDays(1)).toList();
    }
}
