package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.LEGAL_STATUS;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;
import static uk.corporateparenting.schema.staging.Tables.VISIT;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class DuplicateRowTest {

    private final StagedNight night = new StagedNight();
    private final DuplicateRow rule = new DuplicateRow();

    @Test
    void of_identical_rows_the_first_is_kept() {
        night.person("A").born("2010-01-01");
        night.person("A").born("2010-01-01");
        night.person("A").born("2010-01-01");
        assertThat(night.faults(rule)).containsExactly("ssd_person 3 person_id", "ssd_person 4 person_id");
    }

    @Test
    void rows_that_differ_in_one_value_are_two() {
        night.row(VISIT, "ssd_cla_visits").with("person_id", "A").on("visited_on", "2021-01-01").with("is_seen", true);
        night.row(VISIT, "ssd_cla_visits").with("person_id", "A").on("visited_on", "2021-01-01");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void identical_episodes_are_one() {
        night.episode("A").from("2020-01-01");
        night.episode("A").from("2020-01-01");
        assertThat(night.faults(rule)).containsExactly("ssd_cla_episodes 3 person_id");
    }

    @Test
    void episodes_of_the_return_are_two_when_only_their_legal_status_differs() {
        var first = night.row(CARE_EPISODE, "episodes").with("person_id", "A").from("2020-01-01");
        night.sameRecord(LEGAL_STATUS, first).with("person_id", "A").with("legal_status", "C1");
        night.sameRecord(PLACEMENT, first).with("person_id", "A").with("placement_type", "U4");
        var second = night.row(CARE_EPISODE, "episodes").with("person_id", "A").from("2020-01-01");
        night.sameRecord(LEGAL_STATUS, second).with("person_id", "A").with("legal_status", "C2");
        night.sameRecord(PLACEMENT, second).with("person_id", "A").with("placement_type", "U4");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void a_review_is_one_by_child_period_and_date() {
        night.row(REVIEW, "ssd_cla_reviews").with("person_id", "A").in("P").held("2021-01-01").with("review_id", "1")
                .with("participation", "PN1");
        night.row(REVIEW, "ssd_cla_reviews").with("person_id", "A").in("P").held("2021-01-01").with("review_id", "2");
        assertThat(night.faults(rule)).containsExactly("ssd_cla_reviews 3 person_id");
    }

    @Test
    void a_cancelled_review_is_another() {
        night.row(REVIEW, "ssd_cla_reviews").with("person_id", "A").in("P").held("2021-01-01");
        night.row(REVIEW, "ssd_cla_reviews").with("person_id", "A").in("P").held("2021-01-01").with("is_cancelled",
                true);
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void planned_reviews_are_told_apart_by_the_day_they_are_due() {
        night.row(REVIEW, "ssd_cla_reviews").with("person_id", "A").in("P").on("source_due_on", "2021-01-01");
        night.row(REVIEW, "ssd_cla_reviews").with("person_id", "A").in("P").on("source_due_on", "2021-07-01");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void held_reviews_are_not() {
        night.row(REVIEW, "ssd_cla_reviews").with("person_id", "A").in("P").held("2021-01-05").on("source_due_on",
                "2021-01-01");
        night.row(REVIEW, "ssd_cla_reviews").with("person_id", "A").in("P").held("2021-01-05").on("source_due_on",
                "2021-07-01");
        assertThat(night.faults(rule)).containsExactly("ssd_cla_reviews 3 person_id");
    }
}
