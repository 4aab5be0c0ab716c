package uk.corporateparenting.sample.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import uk.corporateparenting.sample.calendar.SchoolTerm;
import uk.corporateparenting.sample.calendar.WorkingDays;
import uk.corporateparenting.sample.care.Recording;
import uk.corporateparenting.sample.care.Stay;
import uk.corporateparenting.sample.chance.Choice;

/**
 * A personal education plan of one term: made on a day and completed, left a draft, or not made at
 * all.
 */
public record EducationPlan(SchoolTerm term, LocalDate on, Outcome outcome, String quality, boolean onRoll,
        Recording recording) {

    /** How far the plan has come. */
    public enum Outcome {
        COMPLETE, DRAFT, NONE
    }

    private static final int LAST_YEAR = 13;
    private static final Choice QUALITY = Choice.of("Good:55 Outstanding:15 Improving:30");

    static List<EducationPlan> of(Life life, Stay stay, LocalDate windowStart, LocalDate night) {
        var plans = new ArrayList<EducationPlan>();
        var from = stay.start().isAfter(windowStart) ? stay.start() : windowStart;
        var to = stay.end().isBefore(night) ? stay.end().minusDays(1) : night;
        if (stay.shortBreak() || from.isAfter(to)) {
            return plans;
        }
        for (var term : SchoolTerm.between(from, to)) {
            var chance = life.chance("education " + term.starts());
            var year = term.curriculumYear(life.outline().born());
            var begins = stay.start().isAfter(term.starts()) ? stay.start() : term.starts();
            var span = (int) ChronoUnit.DAYS.between(begins, term.ends());
            if (year < 0 || year > LAST_YEAR || span < 0) {
                continue;
            }
            var plannedFor = begins.plusDays(chance.between(Math.min(8, span), Math.min(75, span)));
            var outcome = chance.happens(life.council().profile().personalEducationPlans())
                    ? Outcome.COMPLETE
                    : chance.happens(0.6) ? Outcome.DRAFT : Outcome.NONE;
            plans.add(new EducationPlan(term, WorkingDays.onOrBefore(plannedFor), outcome, QUALITY.pick(chance),
                    chance.happens(0.985), Recording.of(plannedFor, chance).notBefore(stay.recordedOn())));
        }
        return plans;
    }
}
