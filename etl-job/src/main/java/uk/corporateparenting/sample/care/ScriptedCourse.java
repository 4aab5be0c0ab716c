package uk.corporateparenting.sample.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.chance.Chance;
import uk.corporateparenting.sample.council.Council;
import uk.corporateparenting.sample.script.ScriptedStay;
import uk.corporateparenting.sample.script.Since;

/** Weaves the legal statuses and placements of a script into changes, recorded on their day. */
public final class ScriptedCourse {

    private static final String LEAVING = "CARPL";
    private static final int MOST_ROWS = 20;

    private final Outline outline;
    private final ScriptedStay stay;
    private final PlacementFinder finder;
    private final List<Change> changes = new ArrayList<>();

    private ScriptedCourse(Outline outline, ScriptedStay stay, PlacementFinder finder) {
        this.outline = outline;
        this.stay = stay;
        this.finder = finder;
    }

    /** The stay as the script tells it. */
    public static Stay of(Outline outline, ScriptedStay stay, Council council) {
        var chance = Chance.of(council.seed(), council.slug() + " placements", outline.number());
        var course = new ScriptedCourse(outline, stay, new PlacementFinder(outline, council.system(), chance));
        return new Stay(1, course.changes(), stay.end(), stay.exit(), stay.end(), course.adoption());
    }

    private List<Change> changes() {
        var days = new TreeSet<LocalDate>();
        stay.legalStatuses().forEach(legal -> days.add(legal.on()));
        stay.placements().forEach(placement -> days.add(placement.on()));
        days.forEach(this::add);
        return List.copyOf(changes);
    }

    private void add(LocalDate on) {
        var legal = on(on, stay.legalStatuses());
        var placed = on(on, stay.placements());
        if (changes.isEmpty()) {
            changes.add(new Change(on, "S", legal.getFirst().code(), step(placed.getFirst(), 0), 0, 0, on, null));
            return;
        }
        var before = changes.getLast();
        var placementRow = before.placementRow() + placed.size();
        changes.add(new Change(
                on,
                placed.isEmpty() ? "L" : legal.isEmpty() ? "P" : "B",
                legal.isEmpty() ? before.legalStatus() : legal.getFirst().code(),
                placed.isEmpty() ? before.placement() : step(placed.getFirst(), placementRow),
                placementRow,
                before.legalRow() + legal.size(),
                on,
                null));
    }

    private static List<Since> on(LocalDate day, List<Since> codes) {
        return codes.stream().filter(code -> code.on().equals(day)).toList();
    }

    /** Every placement has an address of its own: one system names placements by it. */
    private PlacementStep step(Since placed, int row) {
        var found = finder.ofType(placed.code());
        var address = outline.number() * MOST_ROWS + row;
        return new PlacementStep(placed.on(), found.at(address), false, false, row == 0 ? "" : LEAVING);
    }

    private @Nullable AdoptionPath adoption() {
        return stay.adoption()
                .map(path -> new AdoptionPath(
                        path.decision(), path.order(), path.matched(), path.placed(), null, false))
                .orElse(null);
    }
}
