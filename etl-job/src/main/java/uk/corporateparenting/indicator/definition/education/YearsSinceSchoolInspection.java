package uk.corporateparenting.indicator.definition.education;

import static uk.corporateparenting.indicator.vocabulary.Schools.pupilsOfGradedSchools;
import static uk.corporateparenting.indicator.vocabulary.Schools.yearsSinceInspection;

import org.springframework.stereotype.Component;
import uk.corporateparenting.indicator.Measure;
import uk.corporateparenting.indicator.Measure.Mean;
import uk.corporateparenting.indicator.Window;

/** How old the grades are by which schools are called good or outstanding. */
@Component
final class YearsSinceSchoolInspection implements SchoolGradeIndicator {

    @Override
    public String definition() {
        return "Of the children in care of school age who are at a graded school,"
                + " the mean number of years since the inspection that graded it.";
    }

    @Override
    public Measure measure(Window window) {
        return new Mean(pupilsOfGradedSchools(window), yearsSinceInspection(window));
    }
}
