package uk.corporateparenting.warehouse.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_REVIEW;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.warehouse.World;

/** What a council may read otherwise. Each line is number, due, held. */
class ReviewSettingsTest {

    private final World world = new World();

    @Test
    void intervals_may_be_91_and_183_days() {
        world.child("A").enteredOn("2020-06-01").reviewed("2020-06-20").reviewed("2020-09-01");
        world.withSetting("review_interval_mode", "DAYS_91_183");
        assertThat(reviews()).containsExactly(
                "1 2020-06-29 2020-06-20", "2 2020-09-19 2020-09-01", "3 2021-03-03 null");
    }

    @Test
    void from_the_day_on_that_says_so() {
        world.child("A").enteredOn("2020-06-01").reviewed("2020-06-20").reviewed("2020-09-01");
        world.withSetting("review_interval_mode", "DAYS_91_183", "2020-09-01");
        assertThat(reviews()).containsExactly(
                "1 2020-06-29 2020-06-20", "2 2020-09-20 2020-09-01", "3 2021-03-03 null");
    }

    @Test
    void due_dates_may_be_those_of_the_source_where_it_gives_one() {
        dueBySource();
        world.withSetting("review_interval_mode", "SOURCE_DUE");
        assertThat(reviews()).containsExactly(
                "1 2020-06-25 2020-06-20", "2 2020-09-20 2020-09-01", "3 2021-02-15 null");
    }

    @Test
    void by_default_the_source_says_nothing() {
        dueBySource();
        assertThat(reviews()).containsExactly(
                "1 2020-06-29 2020-06-20", "2 2020-09-20 2020-09-01", "3 2021-03-01 null");
    }

    @Test
    void a_review_within_two_days_of_another_may_be_a_part_of_it() {
        world.child("A").enteredOn("2020-06-01").reviewed("2020-06-20").reviewed("2020-06-22").reviewed("2020-06-25");
        assertThat(reviews()).hasSize(4);
        world.withSetting("review_parts_within_days", "2");
        assertThat(reviews()).containsExactly(
                "1 2020-06-29 2020-06-20", "2 2020-09-20 2020-06-25", "3 2020-12-25 null");
    }

    @Test
    void a_child_placed_for_adoption_may_be_reviewed_within_four_weeks_of_it() {
        placedForAdoption("2020-08-01");
        world.withSetting("review_adoption_timetable", "true");
        assertThat(reviews()).containsExactly(
                "1 2020-06-29 2020-06-20", "2 2020-08-29 2020-08-29", "3 2020-11-29 2020-11-01", "4 2021-05-01 null");
    }

    @Test
    void by_default_the_timetable_stays() {
        placedForAdoption("2020-08-01");
        assertThat(reviews()).containsExactly(
                "1 2020-06-29 2020-06-20", "2 2020-09-20 2020-08-29", "3 2021-02-28 2020-11-01", "4 2021-05-01 null");
    }

    @Test
    void a_review_missed_before_the_placing_stays_missed() {
        world.child("A").enteredOn("2020-06-01").placed("U6", "2020-06-01", "2020-08-01")
                .placed("A6", "2020-08-01", null);
        world.withSetting("review_adoption_timetable", "true");
        assertThat(reviews()).containsExactly("1 2020-06-29 null", "2 2020-08-29 null");
    }

    @Test
    void a_review_due_on_the_day_of_the_placing_is_due_by_the_new_timetable() {
        placedForAdoption("2020-09-20");
        world.forget("review", "held_on > '2020-07-01'");
        world.withSetting("review_adoption_timetable", "true");
        assertThat(reviews()).containsExactly("1 2020-06-29 2020-06-20", "2 2020-10-18 null");
    }

    private void placedForAdoption(String day) {
        world.child("A").enteredOn("2020-06-01").reviewed("2020-06-20").reviewed("2020-08-29").reviewed("2020-11-01")
                .with("permanence", Map.of("period_of_care_id", "A-1", "placed_on", World.day(day)));
    }

    private void dueBySource() {
        world.child("A").enteredOn("2020-06-01")
                .with("review", Map.of("held_on", World.day("2020-06-20"), "source_due_on", World.day("2020-06-25")))
                .with("review", Map.of("held_on", World.day("2020-09-01")))
                .with("review", Map.of("source_due_on", World.day("2020-08-31")))
                .with("review", Map.of("source_due_on", World.day("2021-02-15")))
                .with("review", Map.of("source_due_on", World.day("2021-02-20"), "period_of_care_id", "A-1"))
                .with("review", Map.of("source_due_on", World.day("2021-02-10"), "is_cancelled", true));
    }

    private List<String> reviews() {
        world.publish("2021-03-31");
        return world.rows(FACT_REVIEW, "review_number, due_on, held_on");
    }
}
