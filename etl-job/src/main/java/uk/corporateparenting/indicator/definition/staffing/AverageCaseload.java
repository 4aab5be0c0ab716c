package uk.corporateparenting.indicator.definition.staffing;

import static uk.corporateparenting.indicator.vocabulary.Caseloads.areInAnotherRole;
import static uk.corporateparenting.indicator.vocabulary.Caseloads.arePeople;
import static uk.corporateparenting.indicator.vocabulary.Caseloads.peopleAndWorkers;
import static uk.corporateparenting.indicator.vocabulary.Caseloads.posts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Breakdown;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.Measure;
import uk.corporateparenting.indicator.Measure.Ratio;
import uk.corporateparenting.indicator.Window;

/**
 * As the national workforce return counts it: staff without a case, or without a post, do not
 * count.
 */
@Component
final class AverageCaseload implements Indicator {

    @Override
    public String definition() {
        return "People whom staff of the report's roles work with, for each full-time equivalent of these staff.";
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
        return Set.of("involvement", "involvement.person_id", "worker", "worker.full_time_equivalent");
    }

    @Override
    public Optional<String> panelDay() {
        return Optional.of("staffing_as_at");
    }

    @Override
    public Optional<String> comparedMonth() {
        return Optional.of("caseload_compare_month");
    }

    @Override
    public Condition isAvailable(Window window) {
        return window.toldOn().isNotNull();
    }

    @Override
    public Measure measure(Window window) {
        return new Ratio(peopleAndWorkers(window), arePeople(), posts(), areInAnotherRole());
    }
}
