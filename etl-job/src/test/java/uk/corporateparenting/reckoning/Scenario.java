package uk.corporateparenting.reckoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One boundary of one definition: a made-up night, the month end it is looked at from, and the
 * figures it must give, worked out by hand. Any reckoning of the indicators can be held against it.
 */
public record Scenario(
        String rule,
        SourceSystemDialect dialect,
        CouncilFolder folder,
        LocalDate monthEnd,
        LocalDate businessDate,
        List<Expected> expected) {

    /** A figure that must come out; a count has no denominator. */
    public record Expected(
            String indicator,
            String basis,
            String breakdown,
            String member,
            int numerator,
            @Nullable Integer denominator) {}

    /** A council of these children only, whose night ends on the month end itself. */
    static Scenario that(String rule, String monthEnd, ChildStory... children) {
        var day = LocalDate.parse(monthEnd);
        return new Scenario(rule, SourceSystemDialect.LIQUIDLOGIC, CouncilFolder.of(children), day, day, List.of());
    }

    /** The night's last full day, where it is not the month end. */
    Scenario knownUntil(String day) {
        return new Scenario(rule, dialect, folder, monthEnd, LocalDate.parse(day), expected);
    }

    Scenario writtenBy(SourceSystemDialect system) {
        return new Scenario(rule, system, folder, monthEnd, businessDate, expected);
    }

    Scenario inCare(int children) {
        return inCare(Figure.ALL, Figure.ALL, children);
    }

    Scenario inCare(String breakdown, String member, int children) {
        return and(new Expected("children_in_care", "MONTH_END", breakdown, member, children, null));
    }

    Scenario legalStatus(String member) {
        return inCare("LEGAL_STATUS", member, 1);
    }

    Scenario ageBand(String member) {
        return inCare("AGE_BAND", member, 1);
    }

    Scenario timeInCare(String member) {
        return inCare("TIME_IN_CARE", member, 1);
    }

    Scenario placementType(String member) {
        return inCare("PLACEMENT_TYPE", member, 1);
    }

    Scenario threeOrMorePlacements(int met, int of) {
        return and("three_or_more_placements", "MONTH_END", met, of);
    }

    Scenario twoYearsInPlacement(int met, int of) {
        return and("two_years_in_placement", "MONTH_END", met, of);
    }

    Scenario reviewsInMonth(int onTime, int of) {
        return and("reviews_on_time", "MONTH", onTime, of);
    }

    Scenario reviewsInYear(int onTime, int of) {
        return and("reviews_on_time", "YEAR_TO_DATE", onTime, of);
    }

    Scenario leaversInQuarter(int adopted, int of) {
        return and("leavers_adopted", "QUARTER_TO_DATE", adopted, of);
    }

    Scenario leaversInYear(int adopted, int of) {
        return and("leavers_adopted", "YEAR_TO_DATE", adopted, of);
    }

    private Scenario and(String indicator, String basis, int numerator, int denominator) {
        return and(new Expected(indicator, basis, Figure.ALL, Figure.ALL, numerator, denominator));
    }

    private Scenario and(Expected figure) {
        var more = new ArrayList<>(expected);
        more.add(figure);
        return new Scenario(rule, dialect, folder, monthEnd, businessDate, List.copyOf(more));
    }

    @Override
    public String toString() {
        return rule;
    }
}
