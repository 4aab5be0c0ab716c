package uk.corporateparenting.indicator;

import static uk.corporateparenting.indicator.vocabulary.InCare.childrenInCare;
import static uk.corporateparenting.indicator.vocabulary.Placements.inTwelveMonths;

import java.util.List;
import java.util.Set;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Measure.Percentage;

/** An indicator for tests of what holds for all of them. */
final class ManyPlacements implements Indicator {

    @Override
    public String definition() {
        return "Of the children in care, the percentage with three or more placements.";
    }

    @Override
    public List<PeriodBasis> periodBases() {
        return List.of(PeriodBasis.MONTH_END);
    }

    @Override
    public List<Breakdown> breakdowns() {
        return List.of(Breakdown.ALL, Breakdown.AGE_BAND);
    }

    @Override
    public Set<String> feeds() {
        return Set.of("care_episode", "placement");
    }

    @Override
    public Measure measure(Window window) {
        return new Percentage(childrenInCare(window), inTwelveMonths(3));
    }
}
