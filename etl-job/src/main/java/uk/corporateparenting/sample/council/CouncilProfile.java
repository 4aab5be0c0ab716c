package uk.corporateparenting.sample.council;

import java.util.EnumMap;
import java.util.Map;
import uk.corporateparenting.sample.chance.Chance;
import uk.corporateparenting.sample.script.ScriptedCouncil;
import uk.corporateparenting.sample.script.WorkerRole;

/**
 * How a council does, as shares between 0 and 1, and its posts by role. The two named councils are
 * near their printed reports of 2021 and the published figures of that year; any other draws its
 * own.
 */
public record CouncilProfile(
        double reviewsOnTime,
        double visitsOnTime,
        double initialHealthOnTime,
        double annualHealth,
        double annualDental,
        double notInEducation,
        double unsuitable,
        double pathwayPlans,
        double personalEducationPlans,
        double goodSchools,
        Map<WorkerRole, Double> posts) {

    private static final double CASES_IN_NEED_PER_POST = 10;
    private static final double SCRIPTED_GOOD_SCHOOLS = 0.75;

    static CouncilProfile of(SampleCouncil council, long seed) {
        return switch (council.slug()) {
            case "cambridgeshire" -> new CouncilProfile(0.975, 0.66, 0.25, 0.90, 0.35, 0.45, 0.10, 0.90, 0.985, 0.73,
                    posts(council, 645, 40, 24, 20, 13));
            case "peterborough" -> new CouncilProfile(0.99, 0.85, 0.68, 0.92, 0.54, 0.42, 0.055, 0.91, 0.995, 0.84,
                    posts(council, 362, 33.5, 17.5, 8.5, 8.5));
            default -> drawn(council, Chance.of(seed, council.slug() + " profile", 0));
        };
    }

    /** Of a scripted council only posts and schools are looked at. */
    static CouncilProfile of(ScriptedCouncil script) {
        return new CouncilProfile(1, 1, 1, 1, 1, 0, 0, 1, 1, SCRIPTED_GOOD_SCHOOLS, script.posts());
    }

    /** Posts of a role, in full-time equivalents. */
    public double posts(WorkerRole role) {
        return posts.getOrDefault(role, 0.0);
    }

    /** Children with a social worker of family safeguarding who are not in care. */
    public double childrenInNeed() {
        return posts(WorkerRole.FAMILY_SAFEGUARDING) * CASES_IN_NEED_PER_POST;
    }

    private static CouncilProfile drawn(SampleCouncil council, Chance chance) {
        return new CouncilProfile(0.95 + 0.04 * chance.share(), 0.7 + 0.25 * chance.share(),
                0.4 + 0.5 * chance.share(), 0.86 + 0.08 * chance.share(), 0.32 + 0.3 * chance.share(),
                0.38 + 0.08 * chance.share(), 0.05 + 0.05 * chance.share(), 0.88 + 0.1 * chance.share(),
                0.96 + 0.03 * chance.share(), 0.72 + 0.12 * chance.share(), posts(council, 500, 36, 20, 14, 10.5));
    }

    /**
     * Half posts, as councils count them, scaled from a council with so many children; in the order of
     * the roles.
     */
    private static Map<WorkerRole, Double> posts(SampleCouncil council, int children, double... posts) {
        var scaled = new EnumMap<WorkerRole, Double>(WorkerRole.class);
        for (var role : WorkerRole.values()) {
            var share = posts[scaled.size()] * council.childrenInCare() / children;
            scaled.put(role, Math.max(1, Math.round(2 * share) / 2.0));
        }
        return scaled;
    }
}
