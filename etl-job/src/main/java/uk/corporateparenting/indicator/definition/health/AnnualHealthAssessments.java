package uk.corporateparenting.indicator.definition.health;

import static uk.corporateparenting.indicator.vocabulary.HealthChecks.assessedInTheYear;
import static uk.corporateparenting.indicator.vocabulary.HealthChecks.assessmentIsInDate;
import static uk.corporateparenting.indicator.vocabulary.InCare.childrenInCare;
import static uk.corporateparenting.indicator.vocabulary.InCare.forMonths;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.Measure;
import uk.corporateparenting.indicator.Measure.Percentage;
import uk.corporateparenting.indicator.Window;

/** As the national return counts health assessments: a refused one was not made. */
@Component
final class AnnualHealthAssessments implements Indicator {

    private static final String MODE = "health_mode";
    private static final int YEAR = 12;

    @Override
    public String definition() {
        return "Of the children looked after for 12 months or more, the percentage whose health was assessed"
                + " in the last 12 months, twice where the child is under five.";
    }

    @Override
    public List<PeriodBasis> periodBases() {
        return List.of(PeriodBasis.MONTH_END);
    }

    @Override
    public Set<String> feeds() {
        return Set.of("care_episode", "health_check");
    }

    @Override
    public Set<String> settings() {
        return Set.of(MODE);
    }

    @Override
    public Measure measure(Window window) {
        return new Percentage(
                childrenInCare(window).where(forMonths(YEAR, window)),
                window.is(MODE, "YEAR_COUNT").and(assessedInTheYear(window))
                        .or(window.is(MODE, "IN_DATE").and(assessmentIsInDate(window))));
    }
}
