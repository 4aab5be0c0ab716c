package uk.corporateparenting.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.corporateparenting.sample.calendar.SchoolTerm;
import uk.corporateparenting.sample.care.Stay;
import uk.corporateparenting.sample.chance.Chance;
import uk.corporateparenting.sample.council.Schools.School;

/**
 * A time on the roll of a school, while the virtual school follows the child; ends lie ahead while
 * it lasts.
 */
public record Enrolment(int number, School school, LocalDate start, LocalDate end, LocalDate knownFrom) {

    private static final double MOVES_SCHOOL = 0.25;

    static List<Enrolment> of(Life life, Stay stay) {
        var enrolments = new ArrayList<Enrolment>();
        if (stay.shortBreak()) {
            return enrolments;
        }
        var chance = life.chance("schools", stay);
        var reception = startYear(life.outline().born(), 0);
        phase(enrolments, stay, true, LocalDate.of(reception, 9, 2), LocalDate.of(reception + 7, 8, 31), life, chance);
        phase(enrolments, stay, false, LocalDate.of(reception + 7, 9, 2), LocalDate.of(reception + 12, 7, 1), life,
                chance);
        return enrolments;
    }

    private static void phase(
            List<Enrolment> enrolments, Stay stay, boolean primary, LocalDate starts, LocalDate ends, Life life,
            Chance chance) {
        var start = starts.isAfter(stay.start()) ? starts : stay.start();
        var end = ends.isBefore(stay.end()) ? ends : stay.end();
        for (var change : stay.changes()) {
            var moves = change.placement().counts() && change.placement().on().equals(change.on());
            if (moves && chance.happens(MOVES_SCHOOL) && change.on().isAfter(start.plusDays(20))
                    && change.on().isBefore(end)) {
                add(enrolments, stay, primary, start, change.on(), life, chance);
                start = change.on().plusDays(chance.between(1, 14));
            }
        }
        add(enrolments, stay, primary, start, end, life, chance);
    }

    private static void add(
            List<Enrolment> enrolments, Stay stay, boolean primary, LocalDate start, LocalDate end, Life life,
            Chance chance) {
        if (start.isBefore(end)) {
            var recorded = start.plusDays(chance.between(0, 5));
            var known = recorded.isBefore(stay.recordedOn()) ? stay.recordedOn() : recorded;
            enrolments.add(new Enrolment(enrolments.size(), life.council().schools().any(primary, chance), start, end,
                    known));
        }
    }

    private static int startYear(LocalDate born, int curriculumYear) {
        var year = born.getYear() + 3 + curriculumYear;
        while (SchoolTerm.curriculumYear(born, year) < curriculumYear) {
            year++;
        }
        return year;
    }
}
