package uk.corporateparenting.sample.table;

import uk.corporateparenting.sample.care.LifeKind;
import uk.corporateparenting.sample.export.ChildRows;
import uk.corporateparenting.sample.export.Feed;
import uk.corporateparenting.sample.life.KnownLife;

/** ssd_immigration_status: children who arrived alone. */
record ImmigrationTable() implements Table {

    @Override
    public void write(KnownLife known, ChildRows rows) {
        var life = known.life();
        if (life.outline().kind() == LifeKind.UNACCOMPANIED) {
            var adult = !life.outline().adult().isAfter(known.night());
            rows.add(Feed.SSD_IMMIGRATION_STATUS)
                    .with("immi_person_id", life.personId())
                    .with("immi_immigration_status_id", life.rowId(9, 10))
                    .with("immi_immigration_status", "Unaccompanied Asylum Seeking Child")
                    .with("immi_immigration_status_start_date", life.outline().spans().getFirst().start())
                    .with("immi_immigration_status_end_date", adult ? life.outline().adult() : null);
        }
    }
}
