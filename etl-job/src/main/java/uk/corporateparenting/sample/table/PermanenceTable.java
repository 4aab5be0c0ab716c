package uk.corporateparenting.sample.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.council.SourceSystem;
import uk.corporateparenting.sample.export.ChildRows;
import uk.corporateparenting.sample.export.Feed;
import uk.corporateparenting.sample.life.KnownLife;
import uk.corporateparenting.sample.life.KnownStay;

/** ssd_permanence: adoption from decision to order, and the orders that end care otherwise. */
record PermanenceTable() implements Table {

    private static final int RECORDED_AFTER_DAYS = 4;

    @Override
    public void write(KnownLife known, ChildRows rows) {
        var stays = known.recentStays();
        var latestOnly = known.life().council().system() == SourceSystem.LIQUIDLOGIC;
        for (var stay : latestOnly && !stays.isEmpty() ? stays.subList(stays.size() - 1, stays.size()) : stays) {
            var order = order(stay);
            var adoption = stay.stay().adoption();
            if (!order.isEmpty() || (adoption != null && so(known, adoption.decision()) != null)) {
                write(known, stay, order, rows);
            }
        }
    }

    private static void write(KnownLife known, KnownStay stay, String order, ChildRows rows) {
        var life = known.life();
        var chance = life.chance("permanence", stay.stay());
        var together = chance.between(0, 2);
        var row = rows.add(Feed.SSD_PERMANENCE)
                .with("perm_table_id", life.rowId(stay.stay().number(), 800))
                .with("perm_person_id", life.council().system() == SourceSystem.LIQUIDLOGIC
                        ? life.legacyId()
                        : life.personId())
                .with("perm_cla_id", life.careId(stay.stay()))
                .with("perm_placed_foster_carer_date", rows.dialect().noDate())
                .with("perm_part_of_sibling_group", together > 0 ? "Y" : "N")
                .with("perm_siblings_placed_together", Integer.toString(together))
                .with("perm_siblings_placed_apart", Integer.toString(chance.between(0, 1)))
                .with("perm_permanence_order_date", order.isEmpty() ? null : stay.end())
                .with("perm_permanence_order_type", order);
        var adoption = stay.stay().adoption();
        if (adoption != null) {
            var matched = so(known, adoption.matched());
            var reversed = so(known, adoption.reversed());
            row.with("perm_adm_decision_date", so(known, adoption.decision()))
                    .with("perm_placement_order_date", so(known, adoption.order()))
                    .with("perm_matched_date", matched)
                    .with("perm_placed_for_adoption_date", so(known, adoption.placed()))
                    .with("perm_adopted_by_carer_flag", adoption.byCarers() ? "Y" : "N")
                    .with("perm_decision_reversed_date", reversed)
                    .with("perm_decision_reversed_reason", reversed == null ? "" : "RD" + chance.between(1, 4))
                    .with("perm_adopter_sex", matched == null ? "" : chance.happens(0.85) ? "MF" : "F1")
                    .with("perm_adopter_legal_status", matched == null ? "" : chance.happens(0.8) ? "L11" : "L0")
                    .with("perm_number_of_adopters", matched == null ? "" : "2");
        }
    }

    /** A milestone that is past and recorded. */
    private static @Nullable LocalDate so(KnownLife known, @Nullable LocalDate milestone) {
        return milestone == null || milestone.plusDays(RECORDED_AFTER_DAYS).isAfter(known.night()) ? null : milestone;
    }

    private static String order(KnownStay stay) {
        if (stay.end() == null) {
            return "";
        }
        return switch (stay.stay().exit()) {
            case "E11", "E12" -> "Adoption";
            case "E45", "E46", "E47", "E48" -> "Special Guardianship";
            case "E41" -> "Child Arrangements (Residence)";
            default -> "";
        };
    }
}
