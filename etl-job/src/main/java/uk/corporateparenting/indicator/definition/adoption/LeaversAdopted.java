package uk.corporateparenting.indicator.definition.adoption;

import static uk.corporateparenting.indicator.vocabulary.Adoptions.leftAdopted;
import static uk.corporateparenting.indicator.vocabulary.Leavers.leavers;
import static uk.corporateparenting.indicator.vocabulary.Leavers.leftFor;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.Measure;
import uk.corporateparenting.indicator.Measure.Percentage;
import uk.corporateparenting.indicator.Window;

/** Adoption scorecard measure A4. */
@Component
final class LeaversAdopted implements Indicator {

    private static final String EXCLUDE_TRANSFERS = "exclude_transfers";
    private static final String TRANSFERRED = "E3";

    @Override
    public String definition() {
        return "Of the children who ceased to be looked after, the percentage who were adopted.";
    }

    @Override
    public List<PeriodBasis> periodBases() {
        return List.of(PeriodBasis.YEAR_TO_DATE, PeriodBasis.QUARTER_TO_DATE);
    }

    @Override
    public Set<String> settings() {
        return Set.of(EXCLUDE_TRANSFERS);
    }

    @Override
    public Measure measure(Window window) {
        var isCounted = window.isOn(EXCLUDE_TRANSFERS).not().or(leftFor(TRANSFERRED).not());
        return new Percentage(leavers(window).where(isCounted), leftAdopted());
    }
}
