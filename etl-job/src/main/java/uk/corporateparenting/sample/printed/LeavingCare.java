package uk.corporateparenting.sample.printed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.corporateparenting.sample.script.ScriptedAftercare;

/**
 * How those with a right to advice fare: eligible from 16 after 13 weeks in care, followed until
 * 22. Of them exactly so many have a pathway plan reviewed in the last six months; to a few who are
 * left over advice only is owed.
 */
record LeavingCare(Plan plan) {

    private static final int WEEKS = 13;
    private static final int TOLD_AFTER_DAYS = 8;
    private static final int PLAN_MONTHS = 6;
    private static final int REVIEWED_WITHIN_DAYS = 25;
    private static final double IDLE = 0.42;
    private static final double UNSUITABLE = 0.07;

    /** Empty for those who leave for a family, or too young. */
    static Optional<LocalDate> eligibleFrom(Child child) {
        var from = Spread.later(child.start.plusWeeks(WEEKS), child.born.plusYears(16));
        return from.isBefore(child.end) && !child.exit.matches("E1[12]|E4[1-8]")
                ? Optional.of(from)
                : Optional.empty();
    }

    void tell(List<Child> children) {
        var told = children.stream().filter(this::isTold).toList();
        var share = Share.printed(plan.aftercare().pathwayPlans(), told.size());
        var owedAdvice = told.stream().filter(child -> !child.adult().isAfter(plan.monthEnd()))
                .limit((long) told.size() - share.of()).toList();
        var owedPlan = new ArrayList<>(told);
        owedPlan.removeAll(owedAdvice);
        children.forEach(child -> tell(child, owedAdvice.contains(child), owedPlan.indexOf(child), share));
    }

    private boolean isTold(Child child) {
        return eligibleFrom(child).filter(from -> !from.plusDays(TOLD_AFTER_DAYS).isAfter(plan.monthEnd())).isPresent()
                && child.born.plusYears(22).isAfter(plan.monthEnd());
    }

    private void tell(Child child, boolean qualifying, int place, Share share) {
        var chance = child.chance("aftercare");
        var reviewed = place < 0 || share.includes(place)
                ? plan.aftercare().reviewedFrom().plusDays(chance.between(0, REVIEWED_WITHIN_DAYS))
                : plan.monthsBefore(PLAN_MONTHS).minusDays(chance.between(5, 200));
        var from = eligibleFrom(child).orElse(plan.monthEnd());
        var lately = reviewed.isAfter(plan.monthsBefore(PLAN_MONTHS));
        var planned = lately
                ? Optional.of(Spread.later(from, reviewed))
                : Optional.of(reviewed).filter(on -> !on.isBefore(from));
        var unsuitable = chance.happens(UNSUITABLE);
        child.aftercare = new ScriptedAftercare(
                unsuitable ? "X" : one(chance.between(0, 5), "U", "B", "D", "E", "Y", "Z"),
                !unsuitable,
                chance.happens(IDLE)
                        ? one(chance.between(0, 2), "G5", "G5", "G4")
                        : one(chance.between(0, 2), "F2", "F5", "F4"),
                planned,
                qualifying);
    }

    private static String one(int place, String... codes) {
        return codes[place];
    }
}
