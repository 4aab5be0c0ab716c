package uk.corporateparenting.sample.table;

import java.time.LocalDate;
import java.util.Locale;
import uk.corporateparenting.sample.care.Change;
import uk.corporateparenting.sample.care.Placement;
import uk.corporateparenting.sample.council.SourceSystem;
import uk.corporateparenting.sample.export.ChildRows;
import uk.corporateparenting.sample.export.Feed;
import uk.corporateparenting.sample.life.KnownLife;
import uk.corporateparenting.sample.life.KnownStay;
import uk.corporateparenting.sample.life.KnownStay.Spell;
import uk.corporateparenting.sample.life.Life;

/**
 * ssd_cla_placement: one row per placement; supported accommodation takes its new code when the
 * code exists.
 */
record PlacementTable() implements Table {

    private static final LocalDate SUPPORTED_FROM = LocalDate.of(2023, 10, 28);
    private static final LocalDate OLD_CODE_GONE = LocalDate.of(2024, 4, 1);

    @Override
    public void write(KnownLife known, ChildRows rows) {
        for (var stay : known.recentStays()) {
            for (var placement : stay.placements()) {
                if (!placement.endedBefore(known.windowStart())) {
                    write(known, stay, placement, rows);
                }
            }
        }
    }

    private static void write(KnownLife known, KnownStay stay, Spell spell, ChildRows rows) {
        var life = known.life();
        var placement = spell.first().placement().placement();
        rows.add(Feed.SSD_CLA_PLACEMENT)
                .with("clap_cla_placement_id", rows.dialect().placementId(life, stay.stay(), spell.first()))
                .with("clap_cla_placement_start_date", spell.start())
                .with("clap_cla_placement_type",
                        type(life.story().placementType(stay.stay(), spell.first(), known.night()), spell,
                                known.night()))
                .with("clap_cla_placement_urn", placement.urn())
                .with("clap_cla_placement_distance", distance(life, placement))
                .with("clap_cla_id", life.careId(stay.stay()))
                .with("clap_cla_placement_provider", placement.provider())
                .with("clap_cla_placement_postcode", placement.postcode())
                .with("clap_cla_placement_end_date", spell.end())
                .with("clap_cla_placement_change_reason", leaving(spell))
                .with("clap_person_id", life.personId());
    }

    /** Nobody asks why a child goes to a temporary placement or comes back from one. */
    private static String leaving(Spell spell) {
        var next = spell.next();
        if (next == null || isTemporary(spell.first()) || isTemporary(next)) {
            return "";
        }
        return next.placement().leaving();
    }

    private static boolean isTemporary(Change change) {
        return change.placement().placement().temporary();
    }

    private static String distance(Life life, Placement placement) {
        return life.council().system() == SourceSystem.MOSAIC
                ? ""
                : String.format(Locale.ROOT, "%.1f", placement.distance());
    }

    private static String type(String code, Spell spell, LocalDate night) {
        var until = spell.end() == null ? night : spell.end();
        var newCode = !spell.start().isBefore(SUPPORTED_FROM) || !until.isBefore(OLD_CODE_GONE);
        return newCode && (code.equals("H5") || code.equals("P2")) ? "K3" : code;
    }
}
