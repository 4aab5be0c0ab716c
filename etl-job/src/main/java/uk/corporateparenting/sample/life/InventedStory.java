package uk.corporateparenting.sample.life;

import java.time.LocalDate;
import java.util.List;
import uk.corporateparenting.sample.care.Change;
import uk.corporateparenting.sample.care.Stay;

/** What chance has in store for a child. */
record InventedStory(Life life) implements Story {

    private static final double MISTAKEN = 0.03;

    @Override
    public List<Review> reviews(Stay stay, LocalDate night) {
        return Review.of(life, stay, night);
    }

    @Override
    public List<Visit> visits(Stay stay, LocalDate night) {
        return Visit.of(life, stay, night);
    }

    @Override
    public List<HealthCheck> healthChecks(Stay stay, LocalDate night) {
        return HealthCheck.of(life, stay, night);
    }

    @Override
    public List<MissingSpell> missingSpells(Stay stay, LocalDate night) {
        return MissingSpell.of(life, stay, night);
    }

    @Override
    public List<CarePlan> carePlans(Stay stay) {
        return CarePlan.of(life, stay);
    }

    @Override
    public List<EducationPlan> educationPlans(Stay stay, LocalDate windowStart, LocalDate night) {
        return EducationPlan.of(life, stay, windowStart, night);
    }

    @Override
    public List<Enrolment> enrolments(Stay stay) {
        return Enrolment.of(life, stay);
    }

    @Override
    public List<Involvement> involvements() {
        return Involvement.of(life);
    }

    @Override
    public Aftercare aftercare(LeavingCare leaving) {
        return new InventedAftercare(leaving);
    }

    /** A foster placement's kind may have been taken for the other at first. */
    @Override
    public String placementType(Stay stay, Change first, LocalDate night) {
        var type = first.placement().placement().type();
        var chance = life.chance("type " + first.placementRow(), stay);
        var corrected = first.recordedOn().plusDays(chance.between(5, 60));
        var wrong = chance.happens(MISTAKEN) && first.placement().placement().fostering() && night.isBefore(corrected);
        return !wrong ? type : type.equals("U6") ? "U3" : "U6";
    }
}
