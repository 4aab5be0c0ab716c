package uk.corporateparenting.sample.life;

import java.time.LocalDate;
import java.util.List;
import uk.corporateparenting.sample.care.Change;
import uk.corporateparenting.sample.care.Stay;

/** What happened to a child and was written down; invented by chance, or told by a script. */
public sealed interface Story permits InventedStory, ScriptedStory {

    List<Review> reviews(Stay stay, LocalDate night);

    List<Visit> visits(Stay stay, LocalDate night);

    List<HealthCheck> healthChecks(Stay stay, LocalDate night);

    List<MissingSpell> missingSpells(Stay stay, LocalDate night);

    List<CarePlan> carePlans(Stay stay);

    List<EducationPlan> educationPlans(Stay stay, LocalDate windowStart, LocalDate night);

    List<Enrolment> enrolments(Stay stay);

    List<Involvement> involvements();

    Aftercare aftercare(LeavingCare leaving);

    /** The type a placement is taken for on a night. */
    String placementType(Stay stay, Change first, LocalDate night);
}
