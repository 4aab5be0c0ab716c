package uk.corporateparenting.sample.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.chance.Choice;
import uk.corporateparenting.sample.council.SourceSystem;
import uk.corporateparenting.sample.export.ChildRows;
import uk.corporateparenting.sample.export.Feed;
import uk.corporateparenting.sample.export.Row;
import uk.corporateparenting.sample.life.KnownLife;
import uk.corporateparenting.sample.life.KnownStay;
import uk.corporateparenting.sample.life.Review;

/**
 * ssd_cla_reviews: reviews held, cancelled ones where the system says so, and Liquidlogic's still
 * to come.
 */
record ReviewTable() implements Table {

    private static final Choice PARTICIPATION = Choice.of("PN1:52 PN2:6 PN3:8 PN4:3 PN5:6 PN6:19 PN7:6");

    @Override
    public void write(KnownLife known, ChildRows rows) {
        for (var stay : known.recentStays()) {
            Review before = null;
            for (var review : known.life().story().reviews(stay.stay(), known.night())) {
                write(known, stay, review, before, rows);
                before = review;
            }
        }
    }

    private static void write(
            KnownLife known, KnownStay stay, Review review, @Nullable Review before, ChildRows rows) {
        var system = known.life().council().system();
        var held = review.held();
        var cancelled = review.cancelledOn();
        var due = rows.dialect().reviewDue(review, before, stay.stay().start());
        var recent = held == null || !held.isBefore(known.windowStart());
        if (cancelled != null && !cancelled.isAfter(known.night()) && recent && system != SourceSystem.ECLIPSE) {
            row(known, stay, review, 50, due, rows).with("clar_cla_review_cancelled", "Y");
        }
        if (held != null && recent && review.heldKnownOn(known.night()) && !held.isAfter(known.night())) {
            row(known, stay, review, 0, due, rows)
                    .with("clar_cla_review_date", held)
                    .with("clar_cla_review_cancelled", "N")
                    .with("clar_cla_review_participation", participation(known, rows, review, held));
        } else if (system == SourceSystem.LIQUIDLOGIC && recent && stay.end() == null
                && !review.knownFrom().isAfter(known.night())) {
            row(known, stay, review, 0, due, rows).with("clar_cla_review_cancelled", "N");
        }
    }

    private static Row row(
            KnownLife known, KnownStay stay, Review review, int offset, @Nullable LocalDate due, ChildRows rows) {
        var life = known.life();
        return rows.add(Feed.SSD_CLA_REVIEWS)
                .with("clar_cla_review_id", life.rowId(stay.stay().number(), 1000L + review.number() + offset))
                .with("clar_cla_id", life.careId(stay.stay()))
                .with("clar_cla_review_due_date", due)
                .with("clar_cla_person_id", life.personId());
    }

    private static String participation(KnownLife known, ChildRows rows, Review review, LocalDate held) {
        var chance = known.life().chance("participation " + review.due());
        var young = known.life().outline().ageOn(held) < 4;
        return rows.dialect().participation(young ? "PN0" : PARTICIPATION.pick(chance));
    }
}
