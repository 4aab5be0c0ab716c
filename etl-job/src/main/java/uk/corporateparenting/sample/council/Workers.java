package uk.corporateparenting.sample.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.corporateparenting.sample.chance.Chance;
import uk.corporateparenting.sample.chance.Choice;
import uk.corporateparenting.sample.chance.Names;
import uk.corporateparenting.sample.script.ScriptedCouncil;
import uk.corporateparenting.sample.script.WorkerRole;

/** The social workers, advisers and reviewing officers of a council, and their teams. */
public record Workers(List<Worker> all, List<Team> teams, Map<WorkerRole, List<Worker>> byRole) {

    /** A team within a service. */
    public record Team(String id, String name, WorkerRole role) {}

    /** A member of staff; a post may be part-time. */
    public record Worker(String id, String name, WorkerRole role, Team team, double fullTimeEquivalent,
            boolean agency) {}

    private static final double FILLED = 0.94;
    private static final Choice FULL_TIME = Choice.of("1.0:72 0.8:14 0.6:8 0.5:6");

    static Workers of(SampleCouncil council, CouncilProfile profile, long seed) {
        var chance = Chance.of(seed, council.slug() + " workers", 0);
        return of(role -> drawn(profile.posts(role) * FILLED, chance), chance);
    }

    /** Exactly the staff that a script names. */
    public static Workers of(ScriptedCouncil script) {
        return of(role -> script.fullTimeEquivalents().getOrDefault(role, List.of()),
                Chance.of(0, script.slug() + " workers", 0));
    }

    /** Full- and part-time staff for so many posts. */
    private static List<Double> drawn(double posts, Chance chance) {
        var times = new ArrayList<Double>();
        for (var left = posts; left > 0.2;) {
            var time = Double.parseDouble(FULL_TIME.pick(chance));
            times.add(time);
            left -= time;
        }
        return times;
    }

    /** The teams of a role are all called after its service, by which the role is told. */
    private static Workers of(Function<WorkerRole, List<Double>> fullTimeEquivalents, Chance chance) {
        var teams = new ArrayList<Team>();
        var workers = new ArrayList<Worker>();
        for (var role : WorkerRole.values()) {
            var known = teams.size();
            var ofRole = IntStream.rangeClosed(1, role.teams())
                    .mapToObj(number -> new Team("T" + (100 + known + number), role.service(), role))
                    .toList();
            teams.addAll(ofRole);
            for (var time : fullTimeEquivalents.apply(role)) {
                var number = workers.size();
                workers.add(new Worker("W" + (4001 + number), Names.of(chance), role,
                        ofRole.get(number % ofRole.size()), time, chance.happens(0.13)));
            }
        }
        return new Workers(List.copyOf(workers), List.copyOf(teams),
                workers.stream().collect(Collectors.groupingBy(Worker::role)));
    }

    /** Everybody of a role, in the order of their numbers. */
    public List<Worker> of(WorkerRole role) {
        return byRole.getOrDefault(role, List.of());
    }

    /** Somebody of a role; of anybody where the role has no staff. */
    public Worker any(WorkerRole role, Chance chance) {
        var ofRole = byRole.getOrDefault(role, all);
        var heavy = ofRole.get(chance.between(0, ofRole.size() - 1));
        // part-timers hold fewer cases
        return chance.happens(heavy.fullTimeEquivalent()) ? heavy : ofRole.get(chance.between(0, ofRole.size() - 1));
    }
}
