package uk.corporateparenting.indicator.definition.health;

import static uk.corporateparenting.indicator.vocabulary.HealthChecks.teethCheckedInTheYear;
import static uk.corporateparenting.indicator.vocabulary.InCare.childrenInCare;
import static uk.corporateparenting.indicator.vocabulary.InCare.forMonths;
import static uk.corporateparenting.indicator.vocabulary.InCare.notYoungerThan;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.Measure;
import uk.corporateparenting.indicator.Measure.Percentage;
import uk.corporateparenting.indicator.Window;

/**
 * As the national return counts dental checks: of children of all ages, and a refused one was not
 * made.
 */
@Component
final class AnnualDentalChecks implements Indicator {

    private static final String YOUNGEST = "dental_min_age";
    private static final int YEAR = 12;

    @Override
    public String definition() {
        return "Of the children looked after for 12 months or more,"
                + " the percentage whose teeth were checked in the last 12 months.";
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
        return Set.of(YOUNGEST);
    }

    @Override
    public Measure measure(Window window) {
        return new Percentage(
                childrenInCare(window)
                        .where(forMonths(YEAR, window))
                        .where(notYoungerThan(window.wholeNumber(YOUNGEST))),
                teethCheckedInTheYear(window));
    }
}
