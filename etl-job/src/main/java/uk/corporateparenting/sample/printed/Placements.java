package uk.corporateparenting.sample.printed;

import static uk.corporateparenting.sample.printed.Spread.later;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import uk.corporateparenting.sample.script.ScriptedAdoption;
import uk.corporateparenting.sample.script.Since;

/**
 * Where children live: so many move twice in the last year and everybody else once at most; of
 * those long in care, so many have not moved for two years.
 */
final class Placements {

    private static final int YEAR = 12;
    private static final int LONG_WITH_CARER = 24;
    private static final int LONG_IN_CARE = 30;
    private static final int AGE_LIMIT = 16;
    private static final int SETTLING_DAYS = 60;

    private final Plan plan;
    private final LocalDate yearBefore;
    private final LocalDate twoYearsBefore;

    Placements(Plan plan) {
        this.plan = plan;
        this.yearBefore = plan.monthsBefore(YEAR);
        this.twoYearsBefore = plan.monthsBefore(LONG_WITH_CARER);
    }

    void tell(List<Child> children) {
        var inCare = children.stream().filter(child -> child.inCareOn(plan.monthEnd())).toList();
        inCare.stream().filter(child -> child.adoption != null && child.number % 3 == 0).forEach(this::meetAdopters);
        var longInCare = inCare.stream().filter(this::isLongInCare).toList();
        var settled = chosen(longInCare, new Share(plan.stability().twoYears(), longInCare.size()));
        var movable = inCare.stream().filter(this::mayMoveTwice).filter(child -> !settled.contains(child)).toList();
        var moving = chosen(movable, new Share(plan.stability().threeOrMore(), movable.size()));
        for (var child : children) {
            place(child, settled::contains, moving::contains);
        }
    }

    private static List<Child> chosen(List<Child> among, Share share) {
        return IntStream.range(0, among.size()).filter(share::includes).mapToObj(among::get).toList();
    }

    private boolean isLongInCare(Child child) {
        return child.ageOn(plan.monthEnd()) < AGE_LIMIT && !child.start.isAfter(plan.monthsBefore(LONG_IN_CARE));
    }

    private boolean mayMoveTwice(Child child) {
        return child.adoption == null && child.start.isBefore(plan.monthEnd().minusDays(SETTLING_DAYS));
    }

    /** Some of those with a placement order have moved in with their adopters. */
    private void meetAdopters(Child child) {
        var path = Objects.requireNonNull(child.adoption);
        var placed = path.order().plusDays(140);
        if (placed.isBefore(plan.monthEnd().minusDays(SETTLING_DAYS))) {
            child.adoption = new ScriptedAdoption(path.decision(), path.order(), placed.minusDays(15), placed);
        }
    }

    private void place(Child child, Predicate<Child> isSettled, Predicate<Child> isMoving) {
        var path = child.adoption;
        var moves = new TreeSet<LocalDate>();
        if (path == null) {
            moves.addAll(Moves.of(child));
            if (child.inCareOn(plan.monthEnd())) {
                limit(child, moves, isSettled.test(child), isMoving.test(child));
            }
        }
        child.placements.add(new Since(child.start, PlacementTypes.of(child, child.start)));
        moves.forEach(on -> child.placements.add(new Since(on, PlacementTypes.of(child, on))));
        if (path != null && path.placed() != null) {
            child.placements.add(new Since(path.placed(), "A6"));
        }
    }

    private void limit(Child child, SortedSet<LocalDate> moves, boolean settled, boolean moving) {
        if (settled) {
            moves.removeIf(on -> on.isAfter(twoYearsBefore));
            return;
        }
        var chance = child.chance("late moves");
        var since = later(child.start, yearBefore).plusDays(7);
        var left = (int) ChronoUnit.DAYS.between(since, plan.monthEnd());
        moves.removeIf(on -> on.isAfter(yearBefore.minusDays(SETTLING_DAYS)));
        if (moving) {
            moves.add(since.plusDays(left / 4));
            moves.add(since.plusDays(left * 3 / 4));
        } else if (isLongInCare(child)) {
            moves.add(Spread.any(twoYearsBefore.plusDays(20), plan.monthEnd().minusDays(20), chance));
        } else if (left > SETTLING_DAYS && chance.happens(0.3)) {
            moves.add(since.plusDays(left / 2));
        }
    }
}
