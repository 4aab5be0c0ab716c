package uk.corporateparenting.sample.table;

import uk.corporateparenting.sample.export.ChildRows;
import uk.corporateparenting.sample.export.Feed;
import uk.corporateparenting.sample.life.KnownLife;

/** ssd_cla_care_plan: one row per plan. */
record CarePlanTable() implements Table {

    @Override
    public void write(KnownLife known, ChildRows rows) {
        var life = known.life();
        for (var stay : known.recentStays()) {
            for (var plan : life.story().carePlans(stay.stay())) {
                var end = plan.end() == null || plan.end().isAfter(known.night()) ? stay.end() : plan.end();
                if (plan.start().isAfter(known.night()) || !plan.recording().visibleOn(known.night())
                        || (end != null && end.isBefore(known.windowStart()))) {
                    continue;
                }
                var id = life.rowId(stay.stay().number(), 700L + plan.number());
                rows.add(Feed.SSD_CLA_CARE_PLAN)
                        .with("lacp_table_id", id)
                        .with("lacp_cla_care_plan_id", id)
                        .with("lacp_person_id", life.personId())
                        .with("lacp_cla_care_plan_start_date", plan.start())
                        .with("lacp_cla_care_plan_end_date", end)
                        .with("lacp_cla_care_plan_json", rows.dialect().carePlan(plan.key()));
            }
        }
    }
}
