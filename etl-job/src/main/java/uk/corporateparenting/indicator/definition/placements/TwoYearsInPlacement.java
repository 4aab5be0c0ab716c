package uk.corporateparenting.indicator.definition.placements;

import static uk.corporateparenting.indicator.vocabulary.InCare.childrenInCare;
import static uk.corporateparenting.indicator.vocabulary.InCare.forMonths;
import static uk.corporateparenting.indicator.vocabulary.InCare.youngerThan;
import static uk.corporateparenting.indicator.vocabulary.Placements.withSameCarerForMonths;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.Measure;
import uk.corporateparenting.indicator.Measure.Percentage;
import uk.corporateparenting.indicator.Window;

/** Long-term placement stability, once national indicator 63. */
@Component
final class TwoYearsInPlacement implements Indicator {

    private static final String AGE_LIMIT = "pl2_age_limit";
    private static final int LONG_IN_CARE = 30;
    private static final int LONG_WITH_CARER = 24;

    @Override
    public String definition() {
        return "Of the children under 16 who have been looked after for two and a half years or more,"
                + " the percentage who have lived with the same carer for two years or more.";
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
    public Set<String> settings() {
        return Set.of(AGE_LIMIT);
    }

    @Override
    public Measure measure(Window window) {
        return new Percentage(
                childrenInCare(window)
                        .where(forMonths(LONG_IN_CARE, window))
                        .where(youngerThan(window.text(AGE_LIMIT))),
                withSameCarerForMonths(LONG_WITH_CARER, window));
    }
}
