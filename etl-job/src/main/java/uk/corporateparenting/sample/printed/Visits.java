package uk.corporateparenting.sample.printed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Visits in the order in which they fall due (regulation 28), so many of them on time: within a
 * week of a placement's start, then six weeks after each other, or three months where a placement
 * that lasts is a year old.
 */
final class Visits {

    private static final int FIRST_DAYS = 7;
    private static final int INTERVAL_DAYS = 42;
    private static final int INTERVAL_MONTHS = 3;
    private static final int EARLY_DAYS = 9;
    private static final int LATE_DAYS = 18;
    private static final Set<String> LASTING = Set.of("U1", "U4");

    private record Due(LocalDate on, LocalDate since, int placement, Child child) {

        LocalDate placementStart() {
            return child.placements.get(placement).on();
        }

        LocalDate placementEnd() {
            return placement + 1 < child.placements.size() ? child.placements.get(placement + 1).on() : child.end;
        }

        boolean isVoid() {
            return !on.isBefore(placementEnd());
        }
    }

    private final RunningShare onTime;
    private final LocalDate horizon;
    private final PriorityQueue<Due> due = new PriorityQueue<>(Comparator.comparing(Due::on)
            .thenComparingLong(visit -> visit.child().number).thenComparingInt(Due::placement));

    Visits(Plan plan) {
        this.onTime = RunningShare.along(plan.standards().visits());
        this.horizon = plan.horizon();
    }

    void tell(List<Child> children) {
        for (var child : children) {
            for (var placement = 0; placement < child.placements.size(); placement++) {
                var start = child.placements.get(placement).on();
                due.add(new Due(start.plusDays(FIRST_DAYS), start, placement, child));
            }
        }
        while (!due.isEmpty() && !due.element().on().isAfter(horizon)) {
            var next = due.remove();
            if (!next.isVoid()) {
                visit(next);
            }
        }
    }

    private void visit(Due next) {
        var chance = next.child().chance("visit " + next.on());
        var visited = onTime.next(next.on())
                ? Spread.later(next.since().plusDays(1), next.on().minusDays(chance.between(0, EARLY_DAYS)))
                : next.on().plusDays(chance.between(1, LATE_DAYS));
        if (visited.isBefore(next.placementEnd())) {
            next.child().visits.add(visited);
            due.add(new Due(after(visited, next), visited, next.placement(), next.child()));
        }
    }

    private static LocalDate after(LocalDate visited, Due last) {
        var lasts = LASTING.contains(last.child().placements.get(last.placement()).code())
                && !visited.isBefore(last.placementStart().plusYears(1));
        return lasts ? visited.plusMonths(INTERVAL_MONTHS) : visited.plusDays(INTERVAL_DAYS);
    }
}
