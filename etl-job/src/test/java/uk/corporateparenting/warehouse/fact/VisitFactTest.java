package uk.corporateparenting.warehouse.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_VISIT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.warehouse.StagedChild;
import uk.corporateparenting.warehouse.World;

/** The night of 31 March 2021; each line is due, visited, days late, on time, counts from. */
class VisitFactTest {

    private final World world = new World();

    @Test
    void the_first_visit_is_due_a_week_after_the_placement_began_and_the_next_six_weeks_after_it() {
        placed("U6", "2021-01-01").visited("2021-01-06");
        assertThat(visits()).containsExactly(
                "2021-01-08 2021-01-06 0 true 2021-01-08",
                "2021-02-17 null null false 2021-02-17");
    }

    @Test
    void a_visit_on_the_due_date_is_on_time_and_a_day_later_is_late() {
        placed("U6", "2021-01-01").visited("2021-01-08", "2021-02-20");
        assertThat(visits()).containsExactly(
                "2021-01-08 2021-01-08 0 true 2021-01-08",
                "2021-02-19 2021-02-20 1 false 2021-02-19",
                "2021-04-03 null null false 2021-04-03");
    }

    @Test
    void a_visit_on_the_first_day_of_the_placement_is_its_first() {
        placed("U6", "2021-01-01").visited("2021-01-01");
        assertThat(visits()).containsExactly(
                "2021-01-08 2021-01-01 0 true 2021-01-08",
                "2021-02-12 null null false 2021-02-12");
    }

    @Test
    void two_visits_of_one_day_are_one() {
        placed("U6", "2021-01-01").visited("2021-01-06", "2021-01-06");
        assertThat(visits()).hasSize(2);
    }

    @Test
    void a_visit_at_which_the_child_was_not_seen_does_not_count() {
        placed("U6", "2021-01-01").with("visit", Map.of("visited_on", World.day("2021-01-06"), "is_seen", false));
        assertThat(visits()).containsExactly("2021-01-08 null null false 2021-01-08");
    }

    @Test
    void it_does_where_the_council_says_the_child_need_not_be_seen() {
        placed("U6", "2021-01-01").with("visit", Map.of("visited_on", World.day("2021-01-06"), "is_seen", false));
        world.withSetting("visit_seen_required", "false");
        assertThat(visits()).contains("2021-01-08 2021-01-06 0 true 2021-01-08");
    }

    @Test
    void a_visit_without_a_word_on_it_saw_the_child_unless_the_council_says_otherwise() {
        placed("U6", "2021-01-01").with("visit", Map.of("visited_on", World.day("2021-01-06")));
        assertThat(visits()).contains("2021-01-08 2021-01-06 0 true 2021-01-08");
        world.withSetting("treat_null_seen_as", "NOT_SEEN");
        assertThat(visits()).containsExactly("2021-01-08 null null false 2021-01-08");
    }

    @Test
    void a_setting_holds_for_the_days_it_is_in_force() {
        placed("U6", "2021-01-01").with("visit", Map.of("visited_on", World.day("2021-01-06")))
                .with("visit", Map.of("visited_on", World.day("2021-02-06")));
        world.withSetting("treat_null_seen_as", "NOT_SEEN", "2021-02-06");
        assertThat(visits()).containsExactly(
                "2021-01-08 2021-01-06 0 true 2021-01-08",
                "2021-02-17 null null false 2021-02-17");
    }

    @Test
    void a_new_carer_restarts_the_clock() {
        placed("U6", "2021-01-01", "2021-03-01").visited("2021-01-06", "2021-02-10", "2021-03-05")
                .placed("U6", "2021-03-01", null);
        assertThat(visits()).containsExactly(
                "2021-01-08 2021-01-06 0 true 2021-01-08",
                "2021-02-17 2021-02-10 0 true 2021-02-17",
                "2021-03-08 2021-03-05 0 true 2021-03-08",
                "2021-03-24 null null false null",
                "2021-04-16 null null false 2021-04-16");
    }

    @Test
    void a_visit_on_the_day_of_the_move_belongs_to_the_new_placement() {
        placed("U6", "2021-01-01", "2021-01-08").visited("2021-01-08").placed("U6", "2021-01-08", null);
        assertThat(visits()).containsExactly(
                "2021-01-08 null null false null",
                "2021-01-15 2021-01-08 0 true 2021-01-15",
                "2021-02-19 null null false 2021-02-19");
    }

    @Test
    void a_change_of_placement_with_the_same_carer_does_not_restart_the_clock() {
        movesWithTheSameCarer();
        assertThat(visits()).containsExactly(
                "2021-01-08 2021-01-06 0 true 2021-01-08",
                "2021-02-17 null null false 2021-02-17");
    }

    @Test
    void it_does_where_the_council_starts_the_clock_with_every_placement() {
        movesWithTheSameCarer();
        world.withSetting("visit_clock", "EVERY_PLACEMENT");
        assertThat(visits()).containsExactly(
                "2021-01-08 2021-01-06 0 true 2021-01-08",
                "2021-02-08 null null false 2021-02-08",
                "2021-02-17 null null false null");
    }

    @Test
    void a_due_date_on_or_after_the_day_the_child_left_is_void() {
        world.child("A").inCare("2021-01-01", "2021-01-08").placed("U6", "2021-01-01", null);
        world.child("B").inCare("2021-01-01", "2021-01-09").placed("U6", "2021-01-01", null);
        assertThat(visits()).containsExactly(
                "2021-01-08 null null false 2021-01-08",
                "2021-01-08 null null false null");
    }

    @Test
    void care_ends_on_the_18th_birthday() {
        placed("U6", "2021-01-01").bornOn("2003-01-08");
        assertThat(visits()).containsExactly("2021-01-08 null null false null");
    }

    @Test
    void a_due_date_on_a_short_break_is_void() {
        placed("U6", "2021-01-01").legalStatus("V4", "2021-01-08", "2021-01-09").visited("2021-01-09");
        assertThat(visits()).containsExactly(
                "2021-01-08 2021-01-09 1 false null",
                "2021-02-20 null null false 2021-02-20");
    }

    @Test
    void undetermined_care_owes_no_visits() {
        placed("U6", "2021-01-01").quarantined();
        assertThat(visits()).isEmpty();
    }

    @Test
    void a_visit_of_any_period_of_care_it_names_and_one_to_come_does_not_count() {
        placed("U6", "2021-03-01").visited("2021-04-01")
                .with("visit", Map.of("visited_on", World.day("2021-03-02"), "period_of_care_id", "other"));
        assertThat(visits()).containsExactly(
                "2021-03-08 2021-03-02 0 true 2021-03-08",
                "2021-04-13 null null false 2021-04-13");
    }

    @Test
    void a_visit_that_has_aged_out_of_the_source_leaves_what_it_gave_rise_to() {
        placed("U6", "2015-03-01").visited("2015-03-05", "2015-04-10");
        world.publish("2021-03-31");
        world.forget("visit", "visited_on = '2015-03-05'");
        assertThat(visits()).containsExactly(
                "2015-04-16 2015-04-10 0 true 2015-04-16",
                "2015-05-22 null null false 2015-05-22");
    }

    @Test
    void a_visit_that_was_deleted_takes_it_along() {
        placed("U6", "2020-03-01").visited("2020-03-05", "2020-04-10");
        world.publish("2021-03-31");
        world.forget("visit", "visited_on = '2020-03-05'");
        assertThat(visits()).containsExactly(
                "2020-03-08 2020-04-10 33 false 2020-03-08",
                "2020-05-22 null null false 2020-05-22");
    }

    private void movesWithTheSameCarer() {
        placed("U6", "2021-01-01", "2021-02-01").episode("T", "2021-02-01", null, null)
                .placed("U6", "2021-02-01", null).visited("2021-01-06");
    }

    private StagedChild placed(String type, String from) {
        return world.child("A").enteredOn(from).placed(type, from, null);
    }

    private StagedChild placed(String type, String from, String to) {
        return world.child("A").enteredOn(from).placed(type, from, to);
    }

    private List<String> visits() {
        world.publish("2021-03-31");
        return world.rows(FACT_VISIT, "due_on, visited_on, days_late, is_on_time, counts_from");
    }
}
