package uk.corporateparenting.sample.printed;

import static uk.corporateparenting.sample.printed.Spread.earlier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import uk.corporateparenting.sample.calendar.WorkingDays;

/**
 * Who was seen by a doctor and a dentist. Of the children in care for a year so many were in that
 * year; the others were, but longer ago.
 */
final class HealthChecks {

    private static final int YEAR = 12;
    /** Who came later may have been assessed at entry within the year. */
    private static final int SURELY_ASSESSED_BEFORE = 16;
    private static final int YEAR_DAYS = 365;
    private static final int HABIT_DAYS = 3650;
    private static final int UNDER_FIVE = 5;
    private static final int FIRST_WORKING_DAYS = 20;
    private static final double USUALLY_ASSESSED = 0.9;
    private static final double USUALLY_AT_DENTIST = 0.4;

    private final Plan plan;
    private final RunningShare firstOnTime;

    HealthChecks(Plan plan) {
        this.plan = plan;
        this.firstOnTime = RunningShare.along(plan.standards().initialHealthAssessments());
    }

    void tell(List<Child> children) {
        var aYearInCare = children.stream()
                .filter(child -> child.inCareOn(plan.monthEnd()))
                .filter(child -> !child.start.isAfter(plan.monthsBefore(YEAR)))
                .toList();
        var notAssessed = missed(aYearInCare.stream()
                .filter(child -> child.start.isBefore(plan.monthsBefore(SURELY_ASSESSED_BEFORE))).toList(),
                aYearInCare.size() - plan.health().assessed());
        var noDentist = missed(aYearInCare, aYearInCare.size() - plan.health().teethChecked());
        children.stream().sorted(Comparator.comparing(HealthChecks::firstDue)).forEach(child -> {
            var counted = aYearInCare.contains(child);
            var chance = child.chance("health");
            assess(child, counted ? !notAssessed.contains(child) : chance.happens(USUALLY_ASSESSED));
            seeDentist(child, counted ? !noDentist.contains(child) : chance.happens(USUALLY_AT_DENTIST));
        });
    }

    private static Set<Child> missed(List<Child> among, int count) {
        var share = new Share(count, among.size());
        var missed = new HashSet<Child>();
        IntStream.range(0, among.size()).filter(share::includes).mapToObj(among::get).forEach(missed::add);
        return missed;
    }

    private static LocalDate firstDue(Child child) {
        return WorkingDays.plus(child.start, FIRST_WORKING_DAYS);
    }

    private void assess(Child child, boolean lately) {
        var chance = child.chance("assessments");
        var due = firstDue(child);
        if (!due.isBefore(child.end)) {
            return;
        }
        var first = firstOnTime.next(due)
                ? earlier(due, child.start.plusDays(chance.between(8, 26)))
                : due.plusDays(chance.between(3, 30));
        var young = child.ageOn(earlier(plan.monthEnd(), child.end)) < UNDER_FIVE;
        var checks = new ArrayList<LocalDate>();
        for (var on = latest(child, lately, young ? 100 : 300); on.isAfter(first.plusDays(90)); on = on
                .minusDays(young ? chance.between(150, 175) : chance.between(345, 385))) {
            checks.add(on);
        }
        checks.add(first);
        before(child.end, checks, child.healthAssessments);
    }

    /** A habit that some took up over the years and about as many gave up. */
    private void seeDentist(Child child, boolean lately) {
        var chance = child.chance("dentist");
        var last = lastDay(child);
        var since = lately ? last.minusDays(chance.between(YEAR_DAYS, HABIT_DAYS)) : child.start;
        var latest = lately
                ? last.minusDays(chance.between(0, 300))
                : last.minusMonths(YEAR).minusDays(chance.between(0, HABIT_DAYS));
        var checks = new ArrayList<LocalDate>();
        for (var on = latest; on.isAfter(child.start.plusDays(10)) && !on.isBefore(since); on = on
                .minusDays(chance.between(200, 360))) {
            checks.add(on);
        }
        before(child.end, checks, child.dentalChecks);
    }

    /** The latest check: within so many days, or longer ago than the year that counts. */
    private LocalDate latest(Child child, boolean lately, int withinDays) {
        var chance = child.chance("latest check");
        var last = lastDay(child);
        var ago = chance.between(0, withinDays);
        return lately ? last.minusDays(ago) : last.minusMonths(YEAR).minusDays(ago);
    }

    private LocalDate lastDay(Child child) {
        return earlier(plan.monthEnd(), child.end.minusDays(1));
    }

    private static void before(LocalDate end, Collection<LocalDate> checks, List<LocalDate> all) {
        checks.stream().filter(on -> on.isBefore(end)).sorted().forEach(all::add);
    }
}
