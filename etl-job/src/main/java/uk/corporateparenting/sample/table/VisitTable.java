package uk.corporateparenting.sample.table;

import uk.corporateparenting.sample.export.ChildRows;
import uk.corporateparenting.sample.export.Feed;
import uk.corporateparenting.sample.life.KnownLife;

/** ssd_cla_visits: visits made or tried; no system writes when they were due. */
record VisitTable() implements Table {

    @Override
    public void write(KnownLife known, ChildRows rows) {
        var life = known.life();
        for (var stay : known.recentStays()) {
            for (var visit : life.story().visits(stay.stay(), known.night())) {
                if (known.shows(visit.on(), visit.recording())) {
                    rows.add(Feed.SSD_CLA_VISITS)
                            .with("clav_cla_visit_id", life.rowId(stay.stay().number(), 2000L + visit.number()))
                            .with("clav_cla_id", life.careId(stay.stay()))
                            .with("clav_person_id", life.personId())
                            .with("clav_cla_visit_date", visit.on())
                            .with("clav_cla_visit_seen", visit.seen() ? "Y" : "N")
                            .with("clav_cla_visit_seen_alone", visit.alone() ? "Y" : "N");
                }
            }
        }
    }
}
