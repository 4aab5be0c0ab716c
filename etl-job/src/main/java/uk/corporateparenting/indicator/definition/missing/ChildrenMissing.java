package uk.corporateparenting.indicator.definition.missing;

import static uk.corporateparenting.indicator.vocabulary.Missing.childrenWhoWentMissing;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.Measure;
import uk.corporateparenting.indicator.Measure.Count;
import uk.corporateparenting.indicator.Window;
import uk.corporateparenting.indicator.vocabulary.Missing;

/** How many children go missing, each counted once. */
@Component
final class ChildrenMissing implements Indicator {

    @Override
    public String definition() {
        return "Children who went missing while they were looked after.";
    }

    @Override
    public List<PeriodBasis> periodBases() {
        return List.of(PeriodBasis.MONTH, PeriodBasis.YEAR_TO_DATE);
    }

    @Override
    public Set<String> feeds() {
        return Set.of("care_episode", "missing_episode");
    }

    @Override
    public Set<String> settings() {
        return Missing.SETTINGS;
    }

    @Override
    public Measure measure(Window window) {
        return new Count(childrenWhoWentMissing(window));
    }
}
