package uk.corporateparenting.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.care.Change;
import uk.corporateparenting.sample.care.Stay;

/**
 * What the system knows of a stay on a night: the changes recorded so far, with the dates it then
 * holds.
 */
public record KnownStay(Stay stay, LocalDate night, List<Change> changes, @Nullable LocalDate end) {

    /** A run of changes that are one row: an episode, a placement or a legal status. */
    public record Spell(LocalDate start, @Nullable LocalDate end, Change first, @Nullable Change next) {

        /** Whether it is over and done with on a day. */
        public boolean endedBefore(LocalDate day) {
            return end != null && end.isBefore(day);
        }
    }

    static Optional<KnownStay> of(Stay stay, LocalDate night) {
        var changes = new ArrayList<Change>();
        for (var change : stay.changes()) {
            if (change.recordedOn().isAfter(night) || change.knownOn(night).isAfter(night)) {
                break;
            }
            changes.add(change);
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        var ended = changes.size() == stay.changes().size() && !stay.end().isAfter(night)
                && !stay.endRecordedOn().isAfter(night);
        return Optional.of(new KnownStay(stay, night, List.copyOf(changes), ended ? stay.end() : null));
    }

    /** The start of care as the system holds it. */
    public LocalDate entered() {
        return changes.getFirst().knownOn(night);
    }

    /** A run for every change. */
    public List<Spell> episodes() {
        return spells(changes);
    }

    /** A run as long as the placement's row stays the same. */
    public List<Spell> placements() {
        return spells(firsts(Change::placementRow));
    }

    /** A run as long as the legal status's row stays the same. */
    public List<Spell> legalStatuses() {
        return spells(firsts(Change::legalRow));
    }

    private List<Change> firsts(ToIntFunction<Change> row) {
        var firsts = new ArrayList<Change>();
        for (var change : changes) {
            if (firsts.isEmpty() || row.applyAsInt(firsts.getLast()) != row.applyAsInt(change)) {
                firsts.add(change);
            }
        }
        return firsts;
    }

    private List<Spell> spells(List<Change> firsts) {
        var spells = new ArrayList<Spell>();
        for (var at = 0; at < firsts.size(); at++) {
            var first = firsts.get(at);
            var next = at + 1 < firsts.size() ? firsts.get(at + 1) : null;
            spells.add(new Spell(first.knownOn(night), next == null ? end : next.knownOn(night), first, next));
        }
        return spells;
    }
}
