package uk.corporateparenting.indicator.definition.health;

import static uk.corporateparenting.indicator.vocabulary.InitialHealthAssessments.completedOnTime;
import static uk.corporateparenting.indicator.vocabulary.InitialHealthAssessments.dueIn;
import static uk.corporateparenting.indicator.vocabulary.InitialHealthAssessments.enteredIn;
import static uk.corporateparenting.indicator.vocabulary.InitialHealthAssessments.refused;
import static uk.corporateparenting.indicator.vocabulary.InitialHealthAssessments.toBeMade;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.Measure;
import uk.corporateparenting.indicator.Measure.Percentage;
import uk.corporateparenting.indicator.Window;

/** Whether a child is seen by a doctor soon after becoming looked after (regulation 7). */
@Component
final class InitialHealthAssessmentsOnTime implements Indicator {

    private static final String COHORT = "iha_cohort";
    private static final String LOOKBACK_DAYS = "iha_lookback_days";
    private static final String REFUSALS = "iha_refusals";

    @Override
    public String definition() {
        return "Of the initial health assessments that fell due, the percentage completed"
                + " within 20 working days of the child becoming looked after.";
    }

    @Override
    public List<PeriodBasis> periodBases() {
        return List.of(PeriodBasis.YEAR_TO_DATE, PeriodBasis.QUARTER_TO_DATE);
    }

    @Override
    public Set<String> feeds() {
        return Set.of("care_episode", "health_check");
    }

    @Override
    public Set<String> settings() {
        return Set.of(COHORT, LOOKBACK_DAYS, REFUSALS);
    }

    @Override
    public Measure measure(Window window) {
        var onTime = completedOnTime(window.wholeNumber(LOOKBACK_DAYS));
        var counted = window.is(COHORT, "DUE_DATE").and(dueIn(window))
                .or(window.is(COHORT, "ENTRY_DATE").and(enteredIn(window)));
        var isLeftOut = window.is(REFUSALS, "LEFT_OUT").and(refused()).andNot(onTime);
        return new Percentage(toBeMade(window, counted).where(isLeftOut.not()), onTime);
    }
}
