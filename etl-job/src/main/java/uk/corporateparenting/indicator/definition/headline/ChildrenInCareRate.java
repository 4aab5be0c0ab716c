package uk.corporateparenting.indicator.definition.headline;

import static uk.corporateparenting.indicator.vocabulary.InCare.childrenInCare;
import static uk.corporateparenting.indicator.vocabulary.Population.aged0To17;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.Measure;
import uk.corporateparenting.indicator.Measure.RatePer10000;
import uk.corporateparenting.indicator.Window;

/** The headline count against the size of the council, so that councils compare. */
@Component
final class ChildrenInCareRate implements Indicator {

    @Override
    public String definition() {
        return "Children looked after on the last day of the month for every 10,000 children aged 0 to 17.";
    }

    @Override
    public List<PeriodBasis> periodBases() {
        return List.of(PeriodBasis.MONTH_END);
    }

    @Override
    public Measure measure(Window window) {
        return new RatePer10000(childrenInCare(window), aged0To17(window));
    }
}
