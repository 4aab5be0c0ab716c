package uk.corporateparenting.sample.table;

import java.util.Locale;
import java.util.UUID;
import uk.corporateparenting.sample.council.SourceSystem;
import uk.corporateparenting.sample.export.ChildRows;
import uk.corporateparenting.sample.export.Feed;
import uk.corporateparenting.sample.life.KnownLife;
import uk.corporateparenting.sample.life.LeavingCare;
import uk.corporateparenting.sample.script.WorkerRole;

/**
 * ssd_care_leavers: the present state of everybody with a right to advice. Liquidlogic names its
 * rows anew every night and keeps older contacts beside the latest.
 */
record CareLeaverTable() implements Table {

    private static final double SEVERAL_ROWS = 0.1;

    @Override
    public void write(KnownLife known, ChildRows rows) {
        var stays = known.stays();
        LeavingCare.of(known.life())
                .filter(leaving -> stays.size() == known.life().stays().size()
                        && !leaving.eligibleFrom().plusDays(8).isAfter(known.night())
                        && leaving.ends().isAfter(known.night()))
                .ifPresent(leaving -> {
                    write(known, leaving, 0, rows);
                    if (known.life().council().system() == SourceSystem.LIQUIDLOGIC
                            && leaving.contacts(known.night(), 0) > 0
                            && known.life().chance("several rows").happens(SEVERAL_ROWS)) {
                        write(known, leaving, 1, rows);
                    }
                });
    }

    private static void write(KnownLife known, LeavingCare leaving, int earlier, ChildRows rows) {
        var life = known.life();
        var dialect = rows.dialect();
        var aftercare = life.story().aftercare(leaving);
        var contact = aftercare.contact(known.night(), earlier);
        var adviser = life.council().workers().any(WorkerRole.LEAVING_CARE, life.chance("adviser"));
        var adult = !known.night().isBefore(life.outline().adult());
        rows.add(Feed.SSD_CARE_LEAVERS)
                .with("clea_table_id", dialect.isNumberedByPerson() ? life.personId() : rowId(known, earlier))
                .with("clea_person_id", life.personId())
                .with("clea_care_leaver_eligibility", dialect.eligibility(aftercare.eligibility(known.night())))
                .with("clea_care_leaver_in_touch", contact.inTouch())
                .with("clea_care_leaver_latest_contact", contact.on())
                .with("clea_care_leaver_accommodation", adult ? dialect.accommodation(contact.accommodation()) : "")
                .with("clea_care_leaver_accom_suitable", adult ? dialect.suitability(contact.suitable()) : "")
                .with("clea_care_leaver_activity", adult ? dialect.activity(contact.activity()) : "")
                .with("clea_pathway_plan_review_date", aftercare.planReviewed(known.night()).orElse(dialect.noDate()))
                .with("clea_care_leaver_personal_advisor",
                        dialect.isNumberedByPerson() ? adviser.name() : adviser.id())
                .with("clea_care_leaver_allocated_team", adviser.team().id())
                .with("clea_care_leaver_worker_id", adviser.id());
    }

    private static String rowId(KnownLife known, int earlier) {
        if (known.life().council().system() == SourceSystem.ECLIPSE) {
            return known.life().rowId(9, 1);
        }
        var chance = known.life().chance("row " + known.night() + " " + earlier);
        var high = (long) (chance.share() * Long.MAX_VALUE);
        return new UUID(high, (long) (chance.share() * Long.MAX_VALUE)).toString().toUpperCase(Locale.ROOT);
    }
}
