package uk.corporateparenting.indicator.definition.education;

import static uk.corporateparenting.indicator.vocabulary.EducationPlans.inCareForDays;
import static uk.corporateparenting.indicator.vocabulary.EducationPlans.plannedLately;
import static uk.corporateparenting.indicator.vocabulary.EducationPlans.plannedThisTerm;
import static uk.corporateparenting.indicator.vocabulary.EducationPlans.pupils;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.Measure;
import uk.corporateparenting.indicator.Measure.Percentage;
import uk.corporateparenting.indicator.Window;

/** Whether children on the virtual school's roll have a personal education plan for the term. */
@Component
final class PepsInPlace implements Indicator {

    private static final String YEARS = "pep_years";
    private static final String MIN_DAYS_IN_CARE = "pep_min_days_in_care";
    private static final String CURRENCY = "pep_currency";

    @Override
    public String definition() {
        return "Of the school-aged children who have been in care for four weeks or more,"
                + " the percentage with a complete personal education plan for the term.";
    }

    @Override
    public List<PeriodBasis> periodBases() {
        return List.of(PeriodBasis.MONTH_END);
    }

    @Override
    public Set<String> feeds() {
        return Set.of("care_episode", "pep");
    }

    @Override
    public Set<String> settings() {
        return Set.of(YEARS, MIN_DAYS_IN_CARE, CURRENCY);
    }

    @Override
    public Optional<String> panelDay() {
        return Optional.of("pep_reference_term");
    }

    @Override
    public Condition isAvailable(Window window) {
        return window.term().isNotNull();
    }

    @Override
    public Measure measure(Window window) {
        var years = window.text(YEARS);
        return new Percentage(
                pupils(years, window).where(inCareForDays(window.wholeNumber(MIN_DAYS_IN_CARE), window)),
                window.is(CURRENCY, "THIS_TERM").and(plannedThisTerm(years, window))
                        .or(window.is(CURRENCY, "LAST_6_MONTHS").and(plannedLately(window))));
    }
}
