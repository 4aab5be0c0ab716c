package uk.corporateparenting.sample.table;

import uk.corporateparenting.sample.export.ChildRows;
import uk.corporateparenting.sample.export.Feed;
import uk.corporateparenting.sample.life.KnownLife;

/** ssd_cla_health: assessments, dental and other checks. */
record HealthTable() implements Table {

    @Override
    public void write(KnownLife known, ChildRows rows) {
        var life = known.life();
        for (var stay : known.recentStays()) {
            for (var check : life.story().healthChecks(stay.stay(), known.night())) {
                if (known.shows(check.on(), check.recording())) {
                    rows.add(Feed.SSD_CLA_HEALTH)
                            .with("clah_health_check_id", life.rowId(stay.stay().number(), 4000L + check.number()))
                            .with("clah_person_id", life.personId())
                            .with("clah_health_check_type", rows.dialect().healthCheck(check.kind()))
                            .with("clah_health_check_date", check.on())
                            .with("clah_health_check_status", rows.dialect().healthStatus(check.refused()));
                }
            }
        }
    }
}
