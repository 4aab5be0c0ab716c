package uk.corporateparenting.indicator.definition.leavers;

import static uk.corporateparenting.indicator.vocabulary.CareLeavers.aged19To21;
import static uk.corporateparenting.indicator.vocabulary.CareLeavers.notEducatedOrEmployed;

import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.Measure;
import uk.corporateparenting.indicator.Measure.Percentage;
import uk.corporateparenting.indicator.Window;
import uk.corporateparenting.indicator.vocabulary.CareLeavers;

/** As the national return counts it: whose activity is unknown stays in the denominator. */
@Component
final class CareLeaversNotInEducationEmploymentTraining implements Indicator {

    @Override
    public String definition() {
        return "Of the care leavers aged 19 to 21, the percentage not in education, employment or training.";
    }

    @Override
    public List<PeriodBasis> periodBases() {
        return List.of(PeriodBasis.MONTH_END);
    }

    @Override
    public Set<String> feeds() {
        return Set.of("care_leaver");
    }

    @Override
    public Set<String> settings() {
        return Set.of(CareLeavers.MODE);
    }

    @Override
    public Condition isAvailable(Window window) {
        return window.toldOn().isNotNull();
    }

    @Override
    public Measure measure(Window window) {
        return new Percentage(aged19To21(window), notEducatedOrEmployed());
    }
}
