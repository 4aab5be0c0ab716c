package uk.corporateparenting.indicator.definition.education;

import static uk.corporateparenting.indicator.vocabulary.Schools.atGradedSchool;
import static uk.corporateparenting.indicator.vocabulary.Schools.schoolAged;

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

/** How many of the children the figure of good schools can speak of. */
@Component
final class ChildrenAtGradedSchools implements Indicator {

    private static final String RETIRED = "school_grades_retired";

    @Override
    public String definition() {
        return "Of the children in care of school age, the percentage who are at a school with a grade.";
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
        return new Percentage(schoolAged(window), atGradedSchool(window));
    }
}
