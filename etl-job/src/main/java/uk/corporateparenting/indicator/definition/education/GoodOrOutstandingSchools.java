package uk.corporateparenting.indicator.definition.education;

import static uk.corporateparenting.indicator.vocabulary.Schools.graded;
import static uk.corporateparenting.indicator.vocabulary.Schools.pupilsOfGradedSchools;

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

/** Where children in care go to school, as long as schools are graded. */
@Component
final class GoodOrOutstandingSchools implements Indicator {

    private static final String RETIRED = "school_grades_retired";

    @Override
    public String definition() {
        return "Of the children in care of school age who are at a graded school,"
                + " the percentage whose school is good or outstanding.";
    }

    @Override
    public List<PeriodBasis> periodBases() {
        return List.of(PeriodBasis.MONTH_END);
    }

    @Override
    public Set<String> feeds() {
        return Set.of("care_episode", "enrolment", "school_grade");
    }

    @Override
    public Set<String> settings() {
        return Set.of(RETIRED);
    }

    @Override
    public Optional<String> panelDay() {
        return Optional.of("school_as_at");
    }

    @Override
    public Condition isAvailable(Window window) {
        return window.isOn(RETIRED).not();
    }

    @Override
    public Measure measure(Window window) {
        return new Percentage(pupilsOfGradedSchools(window), graded(window, 1, 2));
    }
}
