package uk.corporateparenting.indicator.definition.adoption;

import static uk.corporateparenting.indicator.vocabulary.Adoptions.adopted;
import static uk.corporateparenting.indicator.vocabulary.Adoptions.daysFromOrderToMatch;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.Measure;
import uk.corporateparenting.indicator.Measure.Mean;
import uk.corporateparenting.indicator.Window;

/** Adoption scorecard measure A2. */
@Component
final class DaysToMatch implements Indicator {

    @Override
    public String definition() {
        return "Of the children adopted, the mean number of days between the placement order"
                + " and the decision on a match, a match before the order counted as 0.";
    }

    @Override
    public List<PeriodBasis> periodBases() {
        return List.of(PeriodBasis.ROLLING_12_MONTHS, PeriodBasis.ROLLING_36_MONTHS);
    }

    @Override
    public Set<String> feeds() {
        return Set.of("care_episode", "permanence");
    }

    @Override
    public Measure measure(Window window) {
        return new Mean(adopted(window), daysFromOrderToMatch());
    }
}
