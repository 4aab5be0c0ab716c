package uk.corporateparenting.sample.printed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.corporateparenting.sample.script.WorkerRole;

/**
 * What a report prints of a council, as numbers of children, and what it leaves open, chosen
 * freely.
 *
 * @param monthEnd
 *            the last day of the report's month
 * @param agesOn
 *            the day on which its age bands are so
 * @param nights
 *            the nights that are written
 * @param quietMonth
 *            a month in which nobody goes missing
 */
record Plan(
        String slug,
        LocalDate monthEnd,
        LocalDate agesOn,
        List<LocalDate> nights,
        List<Cohort> inCare,
        List<Departure> departures,
        Adoptions adoptions,
        Standards standards,
        Stability stability,
        Health health,
        Optional<YearMonth> quietMonth,
        Education education,
        Aftercare aftercare,
        Staff staff) {

    /**
     * Days on the way to adopters, each as the mean over the children adopted in the twelve months.
     */
    record Adoptions(double entryToPlacement, double orderToMatch) {}

    /** Lines of shares of the financial year so far. */
    record Standards(String reviews, String visits, String initialHealthAssessments) {}

    /** Children with three or more placements; long in care, with the same carer for two years. */
    record Stability(int threeOrMore, int twoYears) {}

    /** Of the children in care for twelve months, how many were seen in them by whom. */
    record Health(int assessed, int teethChecked) {}

    /**
     * Plans of a term and schools on a day.
     *
     * @param plansOn
     *            the day up to which plans are looked at
     */
    record Education(
            LocalDate plansOn, int startYear, String term, Share plans, LocalDate schoolsOn, double goodSchools) {}

    /**
     * Care leavers with a pathway plan.
     *
     * @param reviewedFrom
     *            since when the plans were last reviewed, within four weeks: after the night that tells
     *            of the months before, which knows of the review half a year earlier
     */
    record Aftercare(double pathwayPlans, LocalDate reviewedFrom) {}

    /**
     * Staff on a day.
     *
     * @param settledFrom
     *            since when nobody with a child in care changes
     */
    record Staff(LocalDate on, LocalDate settledFrom, Map<WorkerRole, Post> posts) {

        Post post(WorkerRole role) {
            return Objects.requireNonNull(posts.get(role));
        }

        Map<WorkerRole, Double> establishment() {
            var establishment = new EnumMap<WorkerRole, Double>(WorkerRole.class);
            posts.forEach((role, post) -> establishment.put(role, post.posts()));
            return establishment;
        }
    }

    /**
     * The staff of a role.
     *
     * @param posts
     *            establishment
     * @param cases
     *            people they work with; 0 where that is as many as there are
     * @param caseload
     *            people for each full-time equivalent
     */
    record Post(double posts, int cases, double caseload) {}

    /** Nothing after this day is written on any night. */
    LocalDate horizon() {
        return nights.getLast().plusDays(1);
    }

    LocalDate monthsBefore(int months) {
        return monthEnd.minusMonths(months);
    }

    LocalDate financialYear() {
        var thisYear = LocalDate.of(monthEnd.getYear(), 4, 1);
        return monthEnd.isBefore(thisYear) ? thisYear.minusYears(1) : thisYear;
    }
}
