package uk.corporateparenting.indicator.definition.education;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.Window;

/** What is made of the grades that inspectors gave schools, as long as schools are graded. */
interface SchoolGradeIndicator extends Indicator {

    String RETIRED = "school_grades_retired";

    @Override
    default List<PeriodBasis> periodBases() {
        return List.of(PeriodBasis.MONTH_END);
    }

    @Override
    default Set<String> feeds() {
        return Set.of("care_episode", "enrolment", "school_grade");
    }

    @Override
    default Set<String> settings() {
        return Set.of(RETIRED);
    }

    @Override
    default Optional<String> panelDay() {
        return Optional.of("school_as_at");
    }

    @Override
    default Condition isAvailable(Window window) {
        return window.isOn(RETIRED).not();
    }
}
