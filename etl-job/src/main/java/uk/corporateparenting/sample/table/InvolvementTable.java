package uk.corporateparenting.sample.table;

import uk.corporateparenting.sample.export.ChildRows;
import uk.corporateparenting.sample.export.Feed;
import uk.corporateparenting.sample.life.KnownLife;

/** ssd_involvements: one row per worker and child. */
record InvolvementTable() implements Table {

    @Override
    public void write(KnownLife known, ChildRows rows) {
        var life = known.life();
        for (var involvement : life.story().involvements()) {
            if (involvement.knownFrom().isAfter(known.night()) || involvement.end().isBefore(known.windowStart())) {
                continue;
            }
            var over = !involvement.end().isAfter(known.night());
            rows.add(Feed.SSD_INVOLVEMENTS)
                    .with("invo_involvements_id", life.rowId(8, involvement.number()))
                    .with("invo_professional_id", involvement.worker().id())
                    .with("invo_professional_role_id", rows.dialect().workerRole(involvement.worker().role()))
                    .with("invo_professional_team", involvement.worker().team().id())
                    .with("invo_involvement_start_date", involvement.start())
                    .with("invo_involvement_end_date", over ? involvement.end() : null)
                    .with("invo_worker_change_reason", over ? involvement.changeReason() : "")
                    .with("invo_person_id", life.personId())
                    .with("invo_referral_id", EpisodeTable.referral(life));
        }
    }
}
