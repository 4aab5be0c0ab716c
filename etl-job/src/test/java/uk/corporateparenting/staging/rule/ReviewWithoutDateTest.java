package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class ReviewWithoutDateTest {

    private final StagedNight night = new StagedNight();
    private final ReviewWithoutDate rule = new ReviewWithoutDate();

    @Test
    void a_review_that_the_child_took_part_in_needs_its_date() {
        night.row(REVIEW, "ssd_cla_reviews").with("person_id", "A").on("source_due_on", "2021-01-01")
                .with("participation", "PN1");
        assertThat(night.faults(rule)).containsExactly("ssd_cla_reviews 2 held_on");
    }

    @Test
    void a_review_with_no_date_at_all_is_refused() {
        night.row(REVIEW, "ssd_cla_reviews").with("person_id", "A");
        assertThat(night.faults(rule)).containsExactly("ssd_cla_reviews 2 held_on");
    }

    @Test
    void a_planned_review_needs_no_date() {
        night.row(REVIEW, "ssd_cla_reviews").with("person_id", "A").on("source_due_on", "2021-01-01");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void a_cancelled_review_needs_no_date() {
        night.row(REVIEW, "ssd_cla_reviews").with("person_id", "A").with("is_cancelled", true);
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void a_held_review_with_its_date_is_sound() {
        night.row(REVIEW, "ssd_cla_reviews").with("person_id", "A").held("2021-01-01");
        assertThat(night.faults(rule)).isEmpty();
    }
}
