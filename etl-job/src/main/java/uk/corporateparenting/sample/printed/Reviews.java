package uk.corporateparenting.sample.printed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import uk.corporateparenting.sample.calendar.WorkingDays;

/**
 * Reviews in the order in which they fall due (regulation 33), so many of them on time: 20 working
 * days after entry, three months after the first, six months after each later one.
 */
final class Reviews {

    private static final int FIRST_WORKING_DAYS = 20;
    private static final int SECOND_MONTHS = 3;
    private static final int LATER_MONTHS = 6;
    private static final int EARLY_DAYS = 10;
    private static final int LATE_DAYS = 20;

    private record Due(LocalDate on, Child child) {}

    private final RunningShare onTime;
    private final LocalDate horizon;
    private final PriorityQueue<Due> due = new PriorityQueue<>(
            Comparator.comparing(Due::on).thenComparingLong(review -> review.child().number));

    Reviews(Plan plan) {
        this.onTime = RunningShare.along(plan.standards().reviews());
        this.horizon = plan.horizon();
    }

    void tell(List<Child> children) {
        children.forEach(child -> due.add(new Due(WorkingDays.plus(child.start, FIRST_WORKING_DAYS), child)));
        while (!due.isEmpty() && !due.element().on().isAfter(horizon)) {
            var next = due.remove();
            if (next.on().isBefore(next.child().end)) {
                review(next);
            }
        }
    }

    private void review(Due next) {
        var child = next.child();
        var chance = child.chance("review " + next.on());
        var held = onTime.next(next.on())
                ? next.on().minusDays(chance.between(0, EARLY_DAYS))
                : next.on().plusDays(chance.between(1, LATE_DAYS));
        if (held.isBefore(child.end)) {
            child.reviews.add(held);
            var months = child.reviews.size() == 1 ? SECOND_MONTHS : LATER_MONTHS;
            due.add(new Due(held.plusMonths(months), child));
        }
    }
}
