package uk.corporateparenting.indicator.definition.leavers;

import static uk.corporateparenting.indicator.vocabulary.CareLeavers.owedPathwayPlan;
import static uk.corporateparenting.indicator.vocabulary.CareLeavers.planReviewed;
import static uk.corporateparenting.indicator.vocabulary.CareLeavers.planReviewedLately;

import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.Measure;
import uk.corporateparenting.indicator.Measure.Percentage;
import uk.corporateparenting.indicator.Window;

/** Whether care leavers have the pathway plan they are owed (regulations 42 and following). */
@Component
final class PathwayPlansInPlace implements Indicator {

    private static final String CURRENCY = "pathway_currency";
    private static final String INCLUDES_QUALIFYING = "pathway_includes_qualifying";

    @Override
    public String definition() {
        return "Of the relevant, eligible and former relevant children, the latter under 21 or in touch,"
                + " the percentage whose pathway plan was reviewed in the last six months.";
    }

    @Override
    public List<PeriodBasis> periodBases() {
        return List.of(PeriodBasis.MONTH_END);
    }

    @Override
    public Set<String> feeds() {
        return Set.of("care_leaver", "care_leaver.pathway_plan_on");
    }

    @Override
    public Set<String> settings() {
        return Set.of(CURRENCY, INCLUDES_QUALIFYING);
    }

    @Override
    public Condition isAvailable(Window window) {
        return window.toldOn().isNotNull();
    }

    @Override
    public Measure measure(Window window) {
        return new Percentage(
                owedPathwayPlan(window, window.isOn(INCLUDES_QUALIFYING)),
                window.is(CURRENCY, "LAST_6_MONTHS").and(planReviewedLately(window))
                        .or(window.is(CURRENCY, "EVER").and(planReviewed(window))));
    }
}
