package uk.corporateparenting.sample.care;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.care.Change.Correction;
import uk.corporateparenting.sample.care.Outline.Span;
import uk.corporateparenting.sample.chance.Chance;
import uk.corporateparenting.sample.council.SourceSystem;

/**
 * Weaves the orders and the placements of one span of care into changes, each with its national
 * reason.
 */
public final class StayCourse {

    private static final double CORRECTIONS = 0.03;

    private final Span span;
    private final Chance chance;
    private final List<Change> changes = new ArrayList<>();

    private StayCourse(Span span, Chance chance) {
        this.span = span;
        this.chance = chance;
    }

    /** The stay of an outline's span, counted from 1. */
    public static Stay of(Outline outline, int number, SourceSystem system, Chance chance) {
        var span = outline.spans().get(number - 1);
        var adoption = AdoptionPath.of(outline, span, chance).orElse(null);
        var legal = LegalStep.of(outline, span, adoption, chance);
        var placements = new PlacementCourse(outline, span, adoption, system, chance).steps();
        return new StayCourse(span, chance).woven(number, legal, placements, adoption);
    }

    private Stay woven(
            int number, List<LegalStep> legal, List<PlacementStep> placements, @Nullable AdoptionPath adoption) {
        var nextLegal = 0;
        var nextPlacement = 0;
        while (nextLegal < legal.size() || nextPlacement < placements.size()) {
            var ordered = nextLegal < legal.size() ? legal.get(nextLegal).on() : LocalDate.MAX;
            var moved = nextPlacement < placements.size() ? placements.get(nextPlacement).on() : LocalDate.MAX;
            // what happens within a day or two of each other is recorded as one change
            var apart = ChronoUnit.DAYS.between(ordered, moved);
            var legalNow = ordered.isBefore(moved) || Math.abs(apart) <= 2;
            var placementNow = !legalNow || Math.abs(apart) <= 2;
            if (legalNow) {
                nextLegal++;
            }
            if (placementNow) {
                nextPlacement++;
            }
            add(placementNow ? moved : ordered, legalNow ? legal.get(nextLegal - 1) : null,
                    placementNow ? placements.get(nextPlacement - 1) : null);
        }
        var ended = Recording.of(span.end(), chance).notBefore(changes.getLast().recordedOn()).on();
        return new Stay(number, corrected(), span.end(), span.exit(), ended, adoption);
    }

    private void add(LocalDate on, @Nullable LegalStep legal, @Nullable PlacementStep placement) {
        if (changes.isEmpty() && legal != null && placement != null) {
            var recorded = Recording.of(on, chance).on();
            changes.add(new Change(on, "S", legal.status(), placement, 0, 0, recorded, null));
            return;
        }
        var before = changes.getLast();
        if (!on.isBefore(span.end().minusDays(2)) || !on.isAfter(before.on().plusDays(1))) {
            return;
        }
        var recorded = Recording.of(on, chance).notBefore(before.recordedOn()).on();
        changes.add(new Change(on, reason(legal, placement), legal == null ? before.legalStatus() : legal.status(),
                placement == null ? before.placement() : placement,
                before.placementRow() + (placement == null ? 0 : 1), before.legalRow() + (legal == null ? 0 : 1),
                recorded, null));
    }

    private static String reason(@Nullable LegalStep legal, @Nullable PlacementStep placement) {
        if (placement == null) {
            return "L";
        }
        return placement.sameCarer() ? legal == null ? "T" : "U" : legal == null ? "P" : "B";
    }

    private List<Change> corrected() {
        var corrected = new ArrayList<Change>();
        for (var at = 0; at < changes.size(); at++) {
            var change = changes.get(at);
            var earliest = at == 0 ? LocalDate.MIN : changes.get(at - 1).on().plusDays(4);
            var latest = at + 1 < changes.size() ? changes.get(at + 1).on() : span.end();
            var wrong = change.on().plusDays(chance.happens(0.5) ? -1 : 1);
            var fixed = change.recordedOn().plusDays(chance.between(3, 30));
            var possible = wrong.isAfter(earliest) && wrong.isBefore(latest.minusDays(3))
                    && !wrong.isAfter(change.recordedOn());
            if (chance.happens(CORRECTIONS) && possible) {
                var off = (int) ChronoUnit.DAYS.between(change.on(), wrong);
                change = new Change(change.on(), change.reason(), change.legalStatus(), change.placement(),
                        change.placementRow(), change.legalRow(), change.recordedOn(), new Correction(fixed, off));
            }
            corrected.add(change);
        }
        return List.copyOf(corrected);
    }
}
