package uk.corporateparenting.warehouse.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_REVIEW;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.warehouse.World;

class ReviewFactTest {

    private final World world = new World();

    @Test
    void the_first_review_is_due_20_working_days_after_entry_bank_holidays_left_out() {
        world.child("A").enteredOn("2020-12-01");
        world.child("B").enteredOn("2020-12-05");
        assertThat(reviews()).containsExactly("1 2020-12-31 null null false", "1 2021-01-06 null null false");
    }

    @Test
    void a_review_on_the_due_date_is_on_time_and_a_day_after_is_late() {
        world.child("A").enteredOn("2020-06-01").reviewed("2020-06-29");
        world.child("B").enteredOn("2020-06-01").reviewed("2020-06-30");
        assertThat(reviews()).filteredOn(review -> review.startsWith("1 ")).containsExactly(
                "1 2020-06-29 2020-06-29 0 true", "1 2020-06-29 2020-06-30 1 false");
    }

    @Test
    void the_second_is_due_three_months_after_the_first_and_later_ones_six() {
        world.child("A").enteredOn("2020-01-06").reviewed("2020-01-31").reviewed("2020-04-30").reviewed("2020-08-31");
        assertThat(reviews()).containsExactly(
                "1 2020-02-03 2020-01-31 0 true",
                "2 2020-04-30 2020-04-30 0 true",
                "3 2020-10-30 2020-08-31 0 true",
                "4 2021-02-28 null null false");
    }

    @Test
    void two_rows_of_one_day_are_one_review_and_cancelled_or_undated_ones_are_none() {
        world.child("A").enteredOn("2021-01-04").reviewed("2021-01-20").reviewed("2021-01-20")
                .with("review", Map.of("period_of_care_id", "A-1", "held_on", World.day("2021-02-20"),
                        "is_cancelled", true))
                .with("review", Map.of("period_of_care_id", "A-1"));
        assertThat(reviews()).containsExactly("1 2021-02-01 2021-01-20 0 true", "2 2021-04-20 null null false");
    }

    @Test
    void only_a_review_from_entry_to_the_day_before_leaving_counts() {
        world.child("A").inCare("2020-06-01", "2020-07-31")
                .reviewed("2020-05-31").reviewed("2020-06-01").reviewed("2020-07-31");
        assertThat(reviews()).containsExactly("1 2020-06-29 2020-06-01 0 true");
    }

    @Test
    void an_obligation_is_void_when_care_ended_on_the_due_date_without_the_review() {
        world.child("A").inCare("2020-06-01", "2020-06-29");
        world.child("B").inCare("2020-06-01", "2020-06-30");
        assertThat(reviews()).containsExactly("1 2020-06-29 null null false");
    }

    @Test
    void an_obligation_is_told_but_void_when_the_child_is_on_a_short_break_on_the_due_date() {
        world.child("A").enteredOn("2020-06-01").legalStatus("V4", "2020-06-29", "2020-06-30").reviewed("2020-06-20");
        world.publish("2021-03-31");
        assertThat(world.rows(FACT_REVIEW, "review_number, due_on, held_on, is_void"))
                .containsExactly("1 2020-06-29 2020-06-20 true", "2 2020-09-20 null false");
    }

    @Test
    void a_review_held_late_is_told_even_when_care_has_ended_since() {
        world.child("A").inCare("2020-06-01", "2020-08-01").reviewed("2020-07-10");
        assertThat(reviews()).containsExactly("1 2020-06-29 2020-07-10 11 false");
    }

    @Test
    void an_undetermined_period_has_no_obligations() {
        world.child("A").enteredOn("2020-06-01").quarantined();
        assertThat(reviews()).isEmpty();
    }

    @Test
    void a_new_period_of_care_restarts_the_clock() {
        world.child("A").inCare("2020-06-01", "2020-07-01").reviewed("2020-06-10").enteredOn("2020-09-01");
        assertThat(reviews()).containsExactly("1 2020-06-29 2020-06-10 0 true", "1 2020-09-29 null null false");
    }

    @Test
    void a_review_to_come_is_not_held() {
        world.child("A").enteredOn("2021-03-15").reviewed("2021-04-01");
        assertThat(reviews()).containsExactly("1 2021-04-12 null null false");
    }

    @Test
    void a_row_without_a_period_or_without_a_child_finds_its_period() {
        world.child("A").enteredOn("2020-06-01").with("review", Map.of("held_on", World.day("2020-06-10")));
        world.stage("review", Map.of("period_of_care_id", "A-1", "held_on", World.day("2020-06-20")));
        assertThat(reviews()).hasSize(3);
    }

    private List<String> reviews() {
        world.publish("2021-03-31");
        return world.rows(FACT_REVIEW, "review_number, due_on, held_on, days_late, is_on_time");
    }
}
