package uk.corporateparenting.indicator.definition.education;

import static uk.corporateparenting.indicator.vocabulary.Schools.graded;
import static uk.corporateparenting.indicator.vocabulary.Schools.pupilsOfGradedSchools;

import org.springframework.stereotype.Component;
import uk.corporateparenting.indicator.Measure;
import uk.corporateparenting.indicator.Measure.Percentage;
import uk.corporateparenting.indicator.Window;

/** Where children in care go to school, as long as schools are graded. */
@Component
final class GoodOrOutstandingSchools implements SchoolGradeIndicator {

    @Override
    public String definition() {
        return "Of the children in care of school age who are at a graded school,"
                + " the percentage whose school is good or outstanding.";
    }

    @Override
    public Measure measure(Window window) {
        return new Percentage(pupilsOfGradedSchools(window), graded(window, 1, 2));
    }
}
