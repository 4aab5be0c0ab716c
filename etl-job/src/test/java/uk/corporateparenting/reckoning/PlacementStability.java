package uk.corporateparenting.reckoning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two measures of placement stability (§6.12 #7 and #8) for a child in care. */
final class PlacementStability {

    private static final int AGE_LIMIT = 16;
    private static final int MANY = 3;

    private PlacementStability() {}

    static boolean hasManyPlacements(KnownChild child, LocalDate known) {
        var lastYear = new Span(known.minusMonths(12).plusDays(1), known.plusDays(1));
        var spells = child.spells();
        long different = spells.stream()
                .filter(spell -> spell.span().overlaps(lastYear))
                .filter(spell -> spells.stream()
                        .filter(before -> before.span().overlaps(lastYear))
                        .noneMatch(spell::goesOnAfter))
                .count();
        return different >= MANY;
    }

    static boolean isInCareLongEnough(CarePeriod current, @Nullable Integer age, LocalDate known) {
        return age != null && age < AGE_LIMIT && !current.entered().isAfter(known.minusMonths(30));
    }

    static boolean hasStayedTwoYears(KnownChild child, CarePeriod current, LocalDate known) {
        var spells = child.spellsOf(current);
        var twoYearsAgo = known.minusMonths(24);
        return currentSpell(spells, known)
                .filter(spell -> startedBy(spell, twoYearsAgo) || (spell.isAdoptive() && spells.stream()
                        .filter(before -> before.span().end().equals(spell.span().start()))
                        .anyMatch(before -> startedBy(before, twoYearsAgo))))
                .isPresent();
    }

    private static Optional<PlacementSpell> currentSpell(List<PlacementSpell> spells, LocalDate known) {
        return spells.stream()
                .filter(spell -> spell.isCurrentOn(known))
                .max(Comparator.comparing(PlacementSpell::span, Span.IN_ORDER));
    }

    private static boolean startedBy(PlacementSpell spell, LocalDate day) {
        return !spell.span().start().isAfter(day);
    }
}
