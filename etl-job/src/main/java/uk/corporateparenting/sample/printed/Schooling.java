package uk.corporateparenting.sample.printed;

import static uk.corporateparenting.sample.printed.Spread.earlier;
import static uk.corporateparenting.sample.printed.Spread.later;

import java.time.LocalDate;
import java.util.List;
import uk.corporateparenting.sample.calendar.SchoolTerm;
import uk.corporateparenting.sample.script.ScriptedSchooling;
import uk.corporateparenting.sample.script.ScriptedSchooling.Standing;

/**
 * The schools of children in care; on the day of the report exactly so many are good or
 * outstanding.
 */
record Schooling(Plan plan) {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 11;
    private static final double USUALLY_GOOD = 0.75;

    void tell(List<Child> children) {
        var pupils = children.stream().filter(this::isPupil).toList();
        var graded = Share.printed(plan.education().goodSchools(), pupils.size());
        children.forEach(child -> tell(child, standing(child, pupils.indexOf(child), graded)));
    }

    private boolean isPupil(Child child) {
        var on = plan.education().schoolsOn();
        var year = SchoolTerm.curriculumYear(child.born, on.getMonthValue() > 8 ? on.getYear() : on.getYear() - 1);
        return child.inCareOn(on) && year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Standing standing(Child child, int place, Share graded) {
        if (place >= graded.of()) {
            return Standing.UNGRADED;
        }
        var good = place >= 0 ? graded.includes(place) : child.chance("school").happens(USUALLY_GOOD);
        return good ? Standing.GOOD_OR_OUTSTANDING : Standing.LESS_THAN_GOOD;
    }

    private static void tell(Child child, Standing standing) {
        var reception = child.born.getYear() + 4 + (child.born.getMonthValue() > 8 ? 1 : 0);
        tell(child, standing, true, LocalDate.of(reception, 9, 1), LocalDate.of(reception + 7, 9, 1));
        tell(child, standing, false, LocalDate.of(reception + 7, 9, 1), LocalDate.of(reception + 12, 7, 1));
    }

    private static void tell(Child child, Standing standing, boolean primary, LocalDate from, LocalDate to) {
        var start = later(child.start, from);
        var end = earlier(child.end, to);
        if (start.isBefore(end)) {
            child.schooling.add(new ScriptedSchooling(standing, primary, start, end));
        }
    }
}
