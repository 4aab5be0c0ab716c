package uk.corporateparenting.sample.script;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One child; without a stay, one in need.
 *
 * @param arrivedAlone
 *            whether the child is an unaccompanied asylum seeker
 */
public record ScriptedChild(
        long number,
        LocalDate born,
        boolean arrivedAlone,
        Optional<ScriptedStay> stay,
        List<ScriptedPlan> educationPlans,
        List<ScriptedSchooling> schooling,
        List<ScriptedAllocation> allocations,
        ScriptedAftercare aftercare) {}
