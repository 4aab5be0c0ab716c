package uk.corporateparenting.indicator.definition.education;

import static uk.corporateparenting.indicator.vocabulary.Schools.atGradedSchool;
import static uk.corporateparenting.indicator.vocabulary.Schools.schoolAged;

import org.springframework.stereotype.Component;
import uk.corporateparenting.indicator.Measure;
import uk.corporateparenting.indicator.Measure.Percentage;
import uk.corporateparenting.indicator.Window;

/** How many of the children the figure of good schools can speak of. */
@Component
final class ChildrenAtGradedSchools implements SchoolGradeIndicator {

    @Override
    public String definition() {
        return "Of the children in care of school age, the percentage who are at a school with a grade.";
    }

    @Override
    public Measure measure(Window window) {
        return new Percentage(schoolAged(window), atGradedSchool(window));
    }
}
