package uk.corporateparenting.sample.script;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A period of care and all that happened in it. Every placement is with another carer; the end lies
 * ahead while the child is in care.
 *
 * @param exit
 *            national code of why care ends
 */
public record ScriptedStay(
        LocalDate start,
        LocalDate end,
        String exit,
        List<Since> legalStatuses,
        List<Since> placements,
        Optional<ScriptedAdoption> adoption,
        List<LocalDate> reviews,
        List<LocalDate> visits,
        List<LocalDate> healthAssessments,
        List<LocalDate> dentalChecks,
        List<LocalDate> missing) {}
