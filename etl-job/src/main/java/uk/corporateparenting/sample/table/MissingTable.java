package uk.corporateparenting.sample.table;

import uk.corporateparenting.sample.export.ChildRows;
import uk.corporateparenting.sample.export.Feed;
import uk.corporateparenting.sample.life.KnownLife;

/** ssd_missing: one row per time a child was missing or away. */
record MissingTable() implements Table {

    @Override
    public void write(KnownLife known, ChildRows rows) {
        var life = known.life();
        for (var stay : known.recentStays()) {
            for (var spell : life.story().missingSpells(stay.stay(), known.night())) {
                if (!known.shows(spell.start(), spell.recording())) {
                    continue;
                }
                var found = !spell.end().isAfter(known.night());
                rows.add(Feed.SSD_MISSING)
                        .with("miss_table_id", life.rowId(stay.stay().number(), 6000L + spell.number()))
                        .with("miss_person_id", life.personId())
                        .with("miss_missing_episode_start_date", spell.start())
                        .with("miss_missing_episode_type", rows.dialect().missing(spell.away()))
                        .with("miss_missing_episode_end_date", found ? spell.end() : null)
                        .with("miss_missing_rhi_offered", found ? (spell.offered() ? "Y" : "N") : "")
                        .with("miss_missing_rhi_accepted", found ? (spell.accepted() ? "Y" : "N") : "");
            }
        }
    }
}
