package uk.corporateparenting.sample.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.council.SourceSystem;
import uk.corporateparenting.sample.export.ChildRows;
import uk.corporateparenting.sample.export.Feed;
import uk.corporateparenting.sample.life.KnownLife;

/** ssd_legal_status: one row per spell of a legal status. */
record LegalStatusTable() implements Table {

    private record Held(String id, String status, LocalDate start, @Nullable LocalDate end) {

        /** From the first start to the last end, whatever lay between. */
        Held and(Held later) {
            return new Held(id, status, start, later.end);
        }
    }

    @Override
    public void write(KnownLife known, ChildRows rows) {
        var life = known.life();
        for (var held : held(known)) {
            rows.add(Feed.SSD_LEGAL_STATUS)
                    .with("lega_legal_status_id", held.id())
                    .with("lega_person_id", life.personId())
                    .with("lega_legal_status",
                            rows.dialect().legalStatus(held.status(), life.outline().ageOn(held.start())))
                    .with("lega_legal_status_start_date", held.start())
                    .with("lega_legal_status_end_date", held.end());
        }
    }

    private static List<Held> held(KnownLife known) {
        var all = new ArrayList<Held>();
        for (var stay : known.recentStays()) {
            for (var spell : stay.legalStatuses()) {
                if (!spell.endedBefore(known.windowStart())) {
                    var id = known.life().rowId(stay.stay().number(), 300L + spell.first().legalRow());
                    add(all, new Held(id, spell.first().legalStatus(), spell.start(), spell.end()),
                            known.life().council().system() == SourceSystem.ECLIPSE);
                }
            }
        }
        return all;
    }

    /** Eclipse has one row per child and status, however many spells there were. */
    private static void add(List<Held> all, Held held, boolean once) {
        for (var at = 0; once && at < all.size(); at++) {
            if (all.get(at).status().equals(held.status())) {
                all.set(at, all.get(at).and(held));
                return;
            }
        }
        all.add(held);
    }
}
