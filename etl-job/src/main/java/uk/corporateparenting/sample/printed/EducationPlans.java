package uk.corporateparenting.sample.printed;

import static uk.corporateparenting.sample.printed.Spread.earlier;
import static uk.corporateparenting.sample.printed.Spread.later;

import java.util.List;
import uk.corporateparenting.sample.calendar.SchoolTerm;
import uk.corporateparenting.sample.script.ScriptedPlan;

/**
 * Personal education plans of every term. In the term of the report exactly so many children are on
 * the virtual school's roll, and exactly so many of them have a plan.
 */
record EducationPlans(Plan plan) {

    private static final int DAYS_IN_CARE = 28;
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 11;
    private static final int SIXTH_FORM_YEAR = 13;
    private static final double USUALLY_COMPLETE = 0.97;

    void tell(List<Child> children) {
        var pupils = children.stream().filter(this::isPupil).toList();
        var roll = plan.education().plans();
        if (pupils.size() < roll.of()) {
            throw new IllegalStateException(pupils.size() + " children are of school age, fewer than the roll has");
        }
        children.forEach(child -> {
            var place = pupils.indexOf(child);
            for (var term : SchoolTerm.between(child.start, earlier(child.end.minusDays(1), plan.horizon()))) {
                var year = SchoolTerm.curriculumYear(child.born, term.startYear());
                if (year >= 0 && year <= SIXTH_FORM_YEAR) {
                    tell(child, term, place, roll);
                }
            }
        });
    }

    private boolean isPupil(Child child) {
        var education = plan.education();
        var year = SchoolTerm.curriculumYear(child.born, education.startYear());
        return child.inCareOn(education.plansOn()) && child.inCareOn(education.plansOn().minusDays(DAYS_IN_CARE))
                && year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private void tell(Child child, SchoolTerm term, int place, Share roll) {
        var education = plan.education();
        var chance = child.chance("plan " + term.starts());
        var from = later(child.start, term.starts());
        var made = earlier(earlier(term.ends(), child.end.minusDays(1)), from.plusDays(chance.between(5, 30)));
        var ofReport = term.startYear() == education.startYear() && term.code().equals(education.term()) && place >= 0;
        var complete = (ofReport && place < roll.of()) ? roll.includes(place) : chance.happens(USUALLY_COMPLETE);
        child.educationPlans.add(new ScriptedPlan(
                term.startYear(), term.code(), ofReport ? earlier(made, education.plansOn()) : made, complete,
                !ofReport || place < roll.of()));
    }
}
