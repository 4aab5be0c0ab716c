package uk.corporateparenting.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.corporateparenting.sample.care.Recording;
import uk.corporateparenting.sample.chance.Chance;
import uk.corporateparenting.sample.chance.Choice;
import uk.corporateparenting.sample.council.Workers.Worker;
import uk.corporateparenting.sample.script.WorkerRole;

/** A worker allocated to a child for a time, which lies ahead while it lasts. */
public record Involvement(
        int number, Worker worker, LocalDate start, LocalDate end, String changeReason, LocalDate knownFrom) {

    private static final Choice CHANGE = Choice.of(
            "LEFTRL:30 ORGRST:10 TSPROC:25 ABSENC:8 MANAGE:10 FCONTA:4 CHCHAN:3 PCCHAN:4 OTHERS:6");
    private static final int FIRST_SERVICE_DAYS = 330;

    static List<Involvement> of(Life life) {
        var involvements = new ArrayList<Involvement>();
        var chance = life.chance("workers");
        if (life.stays().isEmpty()) {
            var span = life.outline().spans().getFirst();
            chain(involvements, life, WorkerRole.FAMILY_SAFEGUARDING, span.start(), span.end(), 420, chance);
        }
        for (var stay : life.stays()) {
            var handedOver = stay.start().plusDays(FIRST_SERVICE_DAYS);
            var first = handedOver.isBefore(stay.end()) ? handedOver : stay.end();
            chain(involvements, life, WorkerRole.FAMILY_SAFEGUARDING, stay.start(), first, 420, chance);
            chain(involvements, life, WorkerRole.CHILDREN_IN_CARE, first, stay.end(), 420, chance);
            chain(involvements, life, WorkerRole.REVIEWING, stay.start(), stay.end(), 900, chance);
        }
        LeavingCare.of(life).ifPresent(leaving -> chain(involvements, life, WorkerRole.LEAVING_CARE,
                leaving.adviserFrom(), leaving.adviserUntil(), 500, chance));
        return involvements;
    }

    private static void chain(
            List<Involvement> involvements, Life life, WorkerRole role, LocalDate start, LocalDate end, int meanDays,
            Chance chance) {
        for (var from = start; from.isBefore(end);) {
            var next = from.plusDays(20L + chance.waiting(meanDays));
            var to = next.isBefore(end) ? next : end;
            var known = Recording.of(from, chance).on();
            var stayKnown = life.stays().isEmpty() ? known : life.stays().getFirst().recordedOn();
            involvements.add(new Involvement(involvements.size(), life.council().workers().any(role, chance), from,
                    to, CHANGE.pick(chance), known.isBefore(stayKnown) ? stayKnown : known));
            from = to;
        }
    }
}
