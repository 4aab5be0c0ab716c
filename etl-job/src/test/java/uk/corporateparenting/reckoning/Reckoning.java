package uk.corporateparenting.reckoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The figures of one night. Everything is reckoned on the day K up to which things can be known at
 * a month end: the month end itself, or the business date where that comes first (§6.12).
 */
public final class Reckoning {

    private final List<Determined> histories;
    private final LocalDate businessDate;
    private final WorkingDayCalendar calendar;
    private final Population population;

    /** Reckons the night whose last full day is {@code businessDate}. */
    public Reckoning(Night night, LocalDate businessDate, WorkingDayCalendar calendar, Population population) {
        this.histories = Histories.of(night).stream().map(each -> Determined.of(each, businessDate)).toList();
        this.businessDate = businessDate;
        this.calendar = calendar;
        this.population = population;
    }

    /** Every figure of every month end from that month to the month of the business date. */
    public List<Figure> figuresFrom(YearMonth first) {
        return Stream
                .iterate(first, month -> !month.isAfter(YearMonth.from(businessDate)), month -> month.plusMonths(1))
                .flatMap(month -> figures(month.atEndOfMonth()).stream())
                .toList();
    }

    /** Every figure of one month end, which may be that of the running month but of no later one. */
    public List<Figure> figures(LocalDate monthEnd) {
        if (YearMonth.from(monthEnd).isAfter(YearMonth.from(businessDate))) {
            throw new IllegalArgumentException("Nothing of " + monthEnd + " is known on " + businessDate);
        }
        var known = monthEnd.isBefore(businessDate) ? monthEnd : businessDate;
        var children = histories.stream().map(each -> each.knownOn(known)).toList();
        var inCare = new LinkedHashMap<KnownChild, CarePeriod>();
        children.forEach(child -> child.current().ifPresent(period -> inCare.put(child, period)));

        var figures = new ArrayList<Figure>();
        figures.addAll(childrenInCare(inCare, monthEnd, known));
        figures.add(childrenInCareRate(inCare, monthEnd, known));
        figures.add(threeOrMorePlacements(inCare, monthEnd, known));
        figures.add(twoYearsInPlacement(inCare, monthEnd, known));
        figures.add(reviewsOnTime(children, Basis.MONTH, monthEnd, known));
        figures.add(reviewsOnTime(children, Basis.YEAR_TO_DATE, monthEnd, known));
        figures.add(leaversAdopted(children, Basis.QUARTER_TO_DATE, monthEnd, known));
        figures.add(leaversAdopted(children, Basis.YEAR_TO_DATE, monthEnd, known));
        return figures;
    }

    private static List<Figure> childrenInCare(Map<KnownChild, CarePeriod> inCare, LocalDate monthEnd,
            LocalDate known) {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.count("children_in_care", monthEnd, Figure.ALL, Figure.ALL,
                ids(inCare, (_, _) -> true)));
        for (var breakdown : Breakdown.values()) {
            for (var member : breakdown.members()) {
                figures.add(Figure.count("children_in_care", monthEnd, breakdown.name(), member,
                        ids(inCare, (child, period) -> breakdown.isMember(member, child, period, known))));
            }
        }
        return figures;
    }

    private Figure childrenInCareRate(Map<KnownChild, CarePeriod> inCare, LocalDate monthEnd, LocalDate known) {
        var children = ids(inCare, (_, _) -> true);
        var denominator = population.knownOn(known);
        return new Figure("children_in_care_rate", Basis.MONTH_END.name(), monthEnd, Figure.ALL, Figure.ALL,
                BigDecimal.valueOf(children.size()), denominator == null ? null : BigDecimal.valueOf(denominator),
                children, children);
    }

    private static Figure threeOrMorePlacements(Map<KnownChild, CarePeriod> inCare, LocalDate monthEnd,
            LocalDate known) {
        return Figure.share("three_or_more_placements", Basis.MONTH_END, monthEnd, inCare.keySet().stream()
                .map(child -> new Figure.Case(child.id(), PlacementStability.hasManyPlacements(child, known)))
                .toList());
    }

    private static Figure twoYearsInPlacement(Map<KnownChild, CarePeriod> inCare, LocalDate monthEnd,
            LocalDate known) {
        return Figure.share("two_years_in_placement", Basis.MONTH_END, monthEnd, inCare.entrySet().stream()
                .filter(each -> PlacementStability.isInCareLongEnough(each.getValue(), each.getKey().age(), known))
                .map(each -> new Figure.Case(each.getKey().id(),
                        PlacementStability.hasStayedTwoYears(each.getKey(), each.getValue(), known)))
                .toList());
    }

    private Figure reviewsOnTime(List<KnownChild> children, Basis window, LocalDate monthEnd, LocalDate known) {
        return Figure.share("reviews_on_time", window, monthEnd, children.stream()
                .flatMap(child -> child.periods().stream()
                        .flatMap(period -> ReviewObligation.of(period, child, calendar).stream())
                        .filter(obligation -> window.contains(obligation.countsOn(), known))
                        .map(obligation -> new Figure.Case(child.id() + "/" + obligation.due(), obligation.isOnTime())))
                .toList());
    }

    private static Figure leaversAdopted(List<KnownChild> children, Basis window, LocalDate monthEnd,
            LocalDate known) {
        return Figure.share("leavers_adopted", window, monthEnd, children.stream()
                .flatMap(child -> Leaver.in(window, child, known).stream()
                        .map(leaver -> new Figure.Case(child.id(), leaver.adopted())))
                .toList());
    }

    private static Set<String> ids(Map<KnownChild, CarePeriod> inCare, BiPredicate<KnownChild, CarePeriod> which) {
        var ids = new TreeSet<String>();
        inCare.forEach((child, period) -> {
            if (which.test(child, period)) {
                ids.add(child.id());
            }
        });
        return ids;
    }
}
