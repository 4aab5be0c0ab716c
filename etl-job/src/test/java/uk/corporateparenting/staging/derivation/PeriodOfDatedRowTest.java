package uk.corporateparenting.staging.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class PeriodOfDatedRowTest {

    private final StagedNight night = new StagedNight();

    @BeforeEach
    void a_child_in_care_twice() {
        night.episode("A").in("first").from("2020-01-01").to("2020-06-01");
        night.episode("A").in("second").from("2021-01-01");
    }

    @Test
    void a_review_on_the_day_of_entry_is_in_the_period() {
        assertThat(periodOfReviewHeld("2021-01-01")).containsExactly("second");
    }

    @Test
    void a_review_on_the_last_day_of_care_is_in_the_period() {
        assertThat(periodOfReviewHeld("2020-05-31")).containsExactly("first");
    }

    @Test
    void a_review_on_the_day_care_ceased_is_in_none() {
        assertThat(periodOfReviewHeld("2020-06-01")).containsOnlyNulls();
    }

    @Test
    void a_permanence_record_goes_by_its_latest_milestone() {
        night.row(PERMANENCE, "ad1").with("person_id", "A").on("decided_on", "2020-12-01").on("matched_on",
                "2021-02-01");
        night.derive(new PeriodOfDatedRow());
        assertThat(night.all(PERMANENCE.PERIOD_OF_CARE_ID, PERMANENCE)).containsExactly("second");
    }

    private Iterable<String> periodOfReviewHeld(String day) {
        night.row(REVIEW, "reviews").with("person_id", "A").held(day);
        night.derive(new PeriodOfDatedRow());
        return night.all(REVIEW.PERIOD_OF_CARE_ID, REVIEW);
    }
}
