package uk.corporateparenting.sample.script;

import java.util.List;
import java.util.Map;

/**
 * A council's children and staff.
 *
 * @param posts
 *            establishment by role, in full-time equivalents
 * @param fullTimeEquivalents
 *            of each worker, by role
 */
public record ScriptedCouncil(
        String slug,
        Map<WorkerRole, Double> posts,
        Map<WorkerRole, List<Double>> fullTimeEquivalents,
        List<ScriptedChild> children) {}
