package uk.corporateparenting.reckoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stay with one carer: its placement rows, and the temporary ones that interrupted it (§6.12 #6).
 */
record PlacementSpell(
        List<Placement> rows,
        List<Placement> interruptions) {

    /** The spells of a period of care, in order, from its placement rows. */
    static List<PlacementSpell> of(CarePeriod period, List<Placement> placements) {
        var spells = new ArrayList<PlacementSpell>();
        var ordered = placements.stream()
                .sorted(Comparator.comparing(Placement::span, Span.IN_ORDER).thenComparing(Placement::id))
                .toList();
        boolean afterTemporary = false;
        for (var row : ordered) {
            if (row.isTemporary()) {
                if (!spells.isEmpty()) {
                    spells.getLast().interruptions.add(row);
                }
                afterTemporary = true;
                continue;
            }
            if (!spells.isEmpty() && spells.getLast().goesOnWith(row, period, afterTemporary)) {
                spells.getLast().rows.add(row);
            } else {
                spells.add(new PlacementSpell(new ArrayList<>(List.of(row)), new ArrayList<>()));
            }
            afterTemporary = false;
        }
        return spells;
    }

    private boolean goesOnWith(Placement row, CarePeriod period, boolean afterTemporary) {
        return period.keepsCarerOn(row.span().start()) || (afterTemporary && rows.getLast().isSamePlacementAs(row));
    }

    Span span() {
        return new Span(rows.getFirst().span().start(), rows.getLast().span().end());
    }

    /** Covers the day, or was interrupted by the temporary placement that does. */
    boolean isCurrentOn(LocalDate day) {
        return span().covers(day) || interruptions.stream().anyMatch(row -> row.span().covers(day));
    }

    boolean isAdoptive() {
        return rows.getFirst().isAdoptive();
    }

    /**
     * A placement for adoption with the foster carer whose own spell ended that day is not a new one
     * (§6.12 #7).
     */
    boolean goesOnAfter(PlacementSpell before) {
        return rows.getFirst().isWithCurrentCarerForAdoption() && before.rows.getLast().isFoster()
                && before.span().end().equals(span().start());
    }
}
