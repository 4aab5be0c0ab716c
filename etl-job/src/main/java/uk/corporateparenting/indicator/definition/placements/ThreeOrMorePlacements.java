package uk.corporateparenting.indicator.definition.placements;

import static uk.corporateparenting.indicator.vocabulary.InCare.childrenInCare;
import static uk.corporateparenting.indicator.vocabulary.Placements.inTwelveMonths;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.Measure;
import uk.corporateparenting.indicator.Measure.Percentage;
import uk.corporateparenting.indicator.Window;

/** Short-term placement stability, once national indicator 62. */
@Component
final class ThreeOrMorePlacements implements Indicator {

    private static final int MANY = 3;

    @Override
    public String definition() {
        return "Of the children looked after on the last day of the month,"
                + " the percentage with three or more placements in the last 12 months.";
    }

    @Override
    public List<PeriodBasis> periodBases() {
        return List.of(PeriodBasis.MONTH_END);
    }

    @Override
    public Set<String> feeds() {
        return Set.of("care_episode", "placement");
    }

    @Override
    public Measure measure(Window window) {
        return new Percentage(childrenInCare(window), inTwelveMonths(MANY));
    }
}
