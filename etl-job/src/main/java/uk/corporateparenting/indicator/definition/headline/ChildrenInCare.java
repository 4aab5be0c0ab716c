package uk.corporateparenting.indicator.definition.headline;

import static uk.corporateparenting.indicator.vocabulary.InCare.childrenInCare;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Breakdown;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.Measure;
import uk.corporateparenting.indicator.Measure.Count;
import uk.corporateparenting.indicator.Window;

/** The headline count of the report. */
@Component
final class ChildrenInCare implements Indicator {

    @Override
    public String definition() {
        return "Children looked after on the last day of the month, short breaks left out.";
    }

    @Override
    public List<PeriodBasis> periodBases() {
        return List.of(PeriodBasis.MONTH_END);
    }

    @Override
    public List<Breakdown> breakdowns() {
        return Breakdown.ofChildren();
    }

    @Override
    public Measure measure(Window window) {
        return new Count(childrenInCare(window));
    }
}
