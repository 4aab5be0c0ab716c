package uk.corporateparenting.sample.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.chance.Chance;
import uk.corporateparenting.sample.script.ScriptedSchooling.Standing;

/** The schools that a council's children go to, with their grades over time. */
public record Schools(List<School> all) {

    /** A grade (1 to 4, 9 none) from the day of its inspection until the next. */
    public record Grade(LocalDate inspected, int effectiveness, @Nullable LocalDate until) {}

    /** A school by an invented unique reference number outside the national range. */
    public record School(String urn, boolean primary, List<Grade> grades) {

        boolean is(Standing standing) {
            return switch (grades.getLast().effectiveness()) {
                case 1, 2 -> standing == Standing.GOOD_OR_OUTSTANDING;
                case 3, 4 -> standing == Standing.LESS_THAN_GOOD;
                default -> standing == Standing.UNGRADED;
            };
        }
    }

    private static final int NUMBER = 44;
    private static final int PRIMARIES = 24;
    private static final int UNGRADED = 2;

    static Schools of(CouncilProfile profile, Chance chance) {
        var schools = new ArrayList<School>();
        for (var number = 0; number < NUMBER; number++) {
            // spread evenly over both phases, so that the share of good schools is the profile's
            var rank = (number * 0.618034 + 0.3) % 1;
            var good = rank < profile.goodSchools();
            var now = number >= NUMBER - UNGRADED ? 9 : good ? (rank < 0.16 ? 1 : 2) : (rank > 0.95 ? 4 : 3);
            var inspected = LocalDate.of(2016, 9, 15).plusDays(chance.between(0, 1200));
            var before = inspected.minusDays(chance.between(1000, 1700));
            schools.add(new School(Integer.toString(990_001 + number * 7), number < PRIMARIES,
                    List.of(new Grade(before, chance.between(1, 3), inspected), new Grade(inspected, now, null))));
        }
        return new Schools(List.copyOf(schools));
    }

    /** A school of some standing in its latest grade. */
    public School any(Standing standing, boolean primary, Chance chance) {
        var suitable = all.stream().filter(school -> school.is(standing)
                && (school.primary() == primary || standing == Standing.UNGRADED)).toList();
        return suitable.get(chance.between(0, suitable.size() - 1));
    }

    /** A school of a phase, whatever its grade. */
    public School any(boolean primary, Chance chance) {
        return primary
                ? all.get(chance.between(0, PRIMARIES - 1))
                : all.get(chance.between(PRIMARIES, NUMBER - 1));
    }
}
