package uk.corporateparenting.sample.printed;

import static uk.corporateparenting.sample.printed.Spread.earlier;
import static uk.corporateparenting.sample.printed.Spread.later;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.corporateparenting.sample.script.WorkerRole;

/**
 * Who works with children in care: family safeguarding at first, then the children in care service,
 * with exactly so many on the day of the report; reviewing officers all the time; advisers from 17.
 */
record CasesInCare(Plan plan) {

    private static final int HANDED_OVER_DAYS = 330;
    private static final int KNOWN_AT_LEAST_DAYS = 20;

    List<Case> of(List<Child> children) {
        var longest = longest(children);
        var cases = new ArrayList<Case>();
        for (var child : children) {
            var handedOver = earlier(child.end, handedOver(child, longest.contains(child)));
            add(cases, WorkerRole.FAMILY_SAFEGUARDING, child, child.start, handedOver);
            add(cases, WorkerRole.CHILDREN_IN_CARE, child, handedOver, child.end);
            add(cases, WorkerRole.REVIEWING, child, child.start, child.end);
            LeavingCare.eligibleFrom(child).ifPresent(from -> add(cases, WorkerRole.LEAVING_CARE, child,
                    advisedFrom(child, from), advisedUntil(child)));
        }
        return cases;
    }

    /** Those longest in care on the day, as many as the children in care service has. */
    private Set<Child> longest(List<Child> children) {
        var staff = plan.staff();
        return new HashSet<>(children.stream()
                .filter(child -> child.inCareOn(staff.on()))
                .sorted(Comparator.comparing((Child child) -> child.start).thenComparingLong(child -> child.number))
                .limit(staff.post(WorkerRole.CHILDREN_IN_CARE).cases())
                .toList());
    }

    private LocalDate handedOver(Child child, boolean byTheDay) {
        var usual = child.start.plusDays(HANDED_OVER_DAYS);
        if (byTheDay) {
            return later(child.start, earlier(usual, plan.staff().settledFrom().minusDays(KNOWN_AT_LEAST_DAYS)));
        }
        var tooSoon = child.inCareOn(plan.staff().on()) && !usual.isAfter(plan.staff().on());
        return tooSoon ? plan.staff().on().plusDays(KNOWN_AT_LEAST_DAYS) : usual;
    }

    private LocalDate advisedFrom(Child child, LocalDate eligible) {
        var staff = plan.staff();
        var from = later(eligible, child.born.plusYears(17)).plusDays(child.number * 31 % 90);
        return from.isBefore(staff.settledFrom()) || from.isAfter(staff.on()) ? from : staff.on().plusDays(1);
    }

    private static LocalDate advisedUntil(Child child) {
        return child.born.plusYears(20).plusDays(150 + child.number * 17 % 200);
    }

    private static void add(List<Case> cases, WorkerRole role, Child child, LocalDate start, LocalDate end) {
        if (start.isBefore(end)) {
            cases.add(new Case(role, child.number, start, end));
        }
    }
}
