package uk.corporateparenting.indicator.definition.staffing;

import static uk.corporateparenting.indicator.vocabulary.Establishment.posts;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ESTABLISHMENT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Breakdown;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.Measure;
import uk.corporateparenting.indicator.Measure.Sum;
import uk.corporateparenting.indicator.Window;

/** The first column of the report's staffing panel. */
@Component
final class StaffEstablishment implements Indicator {

    @Override
    public String definition() {
        return "Posts of the establishment, in full-time equivalents.";
    }

    @Override
    public List<PeriodBasis> periodBases() {
        return List.of(PeriodBasis.MONTH_END);
    }

    @Override
    public List<Breakdown> breakdowns() {
        return List.of(Breakdown.ALL, Breakdown.ROLE);
    }

    @Override
    public Set<String> feeds() {
        return Set.of("establishment");
    }

    @Override
    public Optional<String> panelDay() {
        return Optional.of("staffing_as_at");
    }

    @Override
    public Measure measure(Window window) {
        return new Sum(posts(window), FACT_ESTABLISHMENT.ESTABLISHMENT_FTE);
    }
}
