package uk.corporateparenting.sample.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.care.Outline.Span;
import uk.corporateparenting.sample.chance.Chance;
import uk.corporateparenting.sample.chance.Choice;
import uk.corporateparenting.sample.council.SourceSystem;

/**
 * The placements of one span of care: a few children move often, most seldom, everybody more at
 * first.
 */
final class PlacementCourse {

    private enum Turn {
        MOVE, SETTLE, BECOME_INDEPENDENT, MEET_ADOPTERS, GO_HOME, STAY_AWAY
    }

    private record Planned(LocalDate on, Turn turn) {}

    private static final double UNSETTLED_CHILDREN = 0.2;
    private static final double UNSETTLED_MOVES_A_YEAR = 1.3;
    private static final double SETTLED_MOVES_A_YEAR = 0.09;
    private static final double EARLY_MOVES_A_YEAR = 0.8;
    private static final int EARLY_DAYS = 180;
    private static final Choice LEAVING = Choice.of(
            "CARPL:34 CREQB:18 CREQO:4 CHILD:10 LAREQ:9 PLACE:6 STAND:2 ALLEG:2 CLOSE:2 APPRR:2 OTHER:11");

    private final Outline outline;
    private final Span span;
    private final @Nullable AdoptionPath adoption;
    private final PlacementFinder finder;
    private final Chance chance;
    private final List<PlacementStep> steps = new ArrayList<>();

    PlacementCourse(Outline outline, Span span, @Nullable AdoptionPath adoption, SourceSystem system, Chance chance) {
        this.outline = outline;
        this.span = span;
        this.adoption = adoption;
        this.finder = new PlacementFinder(outline, system, chance);
        this.chance = chance;
    }

    List<PlacementStep> steps() {
        steps.add(new PlacementStep(span.start(), finder.find(span.start()), false, false, ""));
        for (var planned : planned()) {
            var tooSoon = planned.on().isBefore(steps.getLast().on().plusDays(4));
            if ((tooSoon && planned.turn() != Turn.MEET_ADOPTERS) || !planned.on().isBefore(span.end().minusDays(3))) {
                continue;
            }
            if (planned.turn() == Turn.MEET_ADOPTERS) {
                steps.removeIf(step -> step.on().isAfter(planned.on().minusDays(4)) && step.on().isAfter(span.start()));
                meetAdopters(planned.on());
                break;
            }
            take(planned);
        }
        return steps;
    }

    private void take(Planned planned) {
        var current = steps.getLast().placement();
        switch (planned.turn()) {
            case MOVE -> move(planned.on(), finder.find(planned.on()), LEAVING.pick(chance));
            case SETTLE -> {
                var settled = current.type().equals("U6") ? "U4" : current.type().equals("U3") ? "U1" : "";
                if (!settled.isEmpty() && steps.getLast().on().isBefore(planned.on().minusDays(200))) {
                    steps.add(new PlacementStep(planned.on(), current.as(settled), true, false, "OTHER"));
                }
            }
            case BECOME_INDEPENDENT -> {
                if (!current.type().equals("H5")) {
                    move(planned.on(), finder.ofType("H5"), "CARPL");
                }
            }
            case GO_HOME -> move(planned.on(), finder.ofType("P1"), "CARPL");
            case STAY_AWAY -> stayAway(planned.on(), current);
            case MEET_ADOPTERS -> throw new IllegalStateException("Adopters are met outside the ordinary turns");
        }
    }

    private void move(LocalDate on, Placement placement, String leaving) {
        steps.add(new PlacementStep(on, placement, false, false, leaving));
    }

    private void stayAway(LocalDate on, Placement home) {
        var back = on.plusDays(chance.between(3, 7));
        if (home.fostering() && back.isBefore(span.end().minusDays(5))) {
            steps.add(new PlacementStep(on, finder.temporary(), false, false, "OTHER"));
            steps.add(new PlacementStep(back, home, false, true, "OTHER"));
        }
    }

    private void meetAdopters(LocalDate on) {
        var carers = steps.getLast().placement();
        if (adoption != null && adoption.byCarers() && carers.fostering()) {
            steps.add(new PlacementStep(on, carers.as("A5"), true, false, "OTHER"));
        } else {
            move(on, finder.ofType("A6"), "CARPL");
        }
    }

    private List<Planned> planned() {
        var planned = new ArrayList<Planned>();
        moves(planned);
        if (outline.kind() == LifeKind.LONG_TERM || outline.kind() == LifeKind.NEVER_MATCHED) {
            if (chance.happens(0.65)) {
                planned.add(new Planned(span.start().plusDays(chance.between(330, 700)), Turn.SETTLE));
            }
            if (span.exit().startsWith("E4A") && span.days() > 1100) {
                planned.add(new Planned(span.end().minusDays(chance.between(200, 500)), Turn.GO_HOME));
            } else if (chance.happens(0.07)) {
                planned.add(new Planned(span.start().plusDays(chance.between(600, 1800)), Turn.GO_HOME));
            }
        }
        if (chance.happens(0.3)) {
            planned.add(new Planned(outline.adult().minusDays(chance.between(60, 640)), Turn.BECOME_INDEPENDENT));
        }
        for (var on = span.start().plusDays(chance.waiting(2600)); on.isBefore(span.end()); on = on
                .plusDays(30L + chance.waiting(2600))) {
            planned.add(new Planned(on, Turn.STAY_AWAY));
        }
        if (adoption != null && adoption.placed() != null) {
            planned.add(new Planned(adoption.placed(), Turn.MEET_ADOPTERS));
        }
        planned.removeIf(turn -> !turn.on().isAfter(span.start()));
        planned.sort(Comparator.comparing(Planned::on).thenComparing(Planned::turn));
        return planned;
    }

    private void moves(List<Planned> planned) {
        var later = chance.happens(UNSETTLED_CHILDREN) ? UNSETTLED_MOVES_A_YEAR : SETTLED_MOVES_A_YEAR;
        var earlyEnd = span.start().plusDays(EARLY_DAYS);
        var most = later + EARLY_MOVES_A_YEAR;
        for (var on = span.start(); on.isBefore(span.end());) {
            on = on.plusDays(1L + chance.waiting(365 / most));
            if (on.isBefore(earlyEnd) || chance.happens(later / most)) {
                planned.add(new Planned(on, Turn.MOVE));
            }
        }
    }
}
