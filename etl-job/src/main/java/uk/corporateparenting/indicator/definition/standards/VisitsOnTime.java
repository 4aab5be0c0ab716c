package uk.corporateparenting.indicator.definition.standards;

import static uk.corporateparenting.indicator.vocabulary.Visits.madeOnTime;
import static uk.corporateparenting.indicator.vocabulary.Visits.visitsToMake;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.Measure;
import uk.corporateparenting.indicator.Measure.Percentage;
import uk.corporateparenting.indicator.Window;
import uk.corporateparenting.indicator.vocabulary.Visits;

/** Whether children are visited as often as regulation 28 demands. */
@Component
final class VisitsOnTime implements Indicator {

    @Override
    public String definition() {
        return "Of the statutory visits that fell due, the percentage made on or before the due date.";
    }

    @Override
    public List<PeriodBasis> periodBases() {
        return List.of(PeriodBasis.YEAR_TO_DATE, PeriodBasis.MONTH);
    }

    @Override
    public Set<String> feeds() {
        return Set.of("care_episode", "placement", "visit");
    }

    @Override
    public Set<String> settings() {
        return Visits.SETTINGS;
    }

    @Override
    public Measure measure(Window window) {
        return new Percentage(visitsToMake(window), madeOnTime(window));
    }
}
