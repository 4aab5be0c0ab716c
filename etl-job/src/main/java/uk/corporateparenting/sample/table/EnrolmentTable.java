package uk.corporateparenting.sample.table;

import uk.corporateparenting.sample.export.ChildRows;
import uk.corporateparenting.sample.export.Feed;
import uk.corporateparenting.sample.life.KnownLife;

/** ext_enrolment: one row per time on a school's roll. */
record EnrolmentTable() implements Table {

    @Override
    public void write(KnownLife known, ChildRows rows) {
        var life = known.life();
        for (var stay : known.recentStays()) {
            for (var enrolment : life.story().enrolments(stay.stay())) {
                var over = !enrolment.end().isAfter(known.night());
                if (enrolment.knownFrom().isAfter(known.night())
                        || enrolment.end().isBefore(known.windowStart())) {
                    continue;
                }
                rows.add(Feed.EXT_ENROLMENT)
                        .with("person_id", life.personId())
                        .with("school_urn", enrolment.school().urn())
                        .with("enrol_start", enrolment.start())
                        .with("enrol_end", over ? enrolment.end() : null);
            }
        }
    }
}
