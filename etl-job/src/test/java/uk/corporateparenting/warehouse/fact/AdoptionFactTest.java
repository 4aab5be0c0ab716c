package uk.corporateparenting.warehouse.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.warehouse.World;

class AdoptionFactTest {

    private final World world = new World();

    @Test
    void the_lags_run_from_entry_to_placing_and_from_order_to_match() {
        world.child("A").episode("S", "2019-01-01", "2021-02-01", "E11").with("permanence", Map.of(
                "permanence_id", "1", "period_of_care_id", "A-0",
                "placement_order_on", World.day("2019-06-01"), "matched_on", World.day("2019-06-11"),
                "placed_on", World.day("2020-01-01")));
        assertThat(adoptions()).containsExactly("2019-01-01 2019-06-11 2020-01-01 2021-02-01 365 10");
    }

    @Test
    void a_match_before_the_order_took_no_days() {
        world.child("A").enteredOn("2019-01-01").with("permanence", Map.of(
                "period_of_care_id", "A-1", "placement_order_on", World.day("2019-06-11"),
                "matched_on", World.day("2019-06-01"), "placed_on", World.day("2019-07-01")));
        assertThat(adoptions()).containsExactly("2019-01-01 2019-06-01 2019-07-01 null 181 0");
    }

    @Test
    void without_a_day_of_placing_the_first_adoptive_placement_tells_it() {
        world.child("A").enteredOn("2019-01-01").placed("U4", "2019-01-01", "2019-03-01")
                .placed("A6", "2019-03-01", null)
                .with("permanence", Map.of("period_of_care_id", "A-1", "decided_on", World.day("2019-02-01")));
        assertThat(adoptions()).containsExactly("2019-01-01 null 2019-03-01 null 59 null");
    }

    @Test
    void a_record_that_names_no_period_is_found_by_either_identifier() {
        world.child("A").enteredOn("2019-01-01");
        world.sql().execute("update staging.person set legacy_id = 'OLD'");
        world.stage("permanence", Map.of("person_id", "OLD", "matched_on", World.day("2020-01-01")));
        assertThat(adoptions()).containsExactly("2019-01-01 2020-01-01 null null null null");
    }

    @Test
    void a_record_of_the_period_goes_before_one_of_the_child_and_of_two_the_latest_order() {
        world.child("A").enteredOn("2019-01-01")
                .with("permanence", Map.of("permanence_id", "1", "matched_on", World.day("2020-01-01"),
                        "placement_order_on", World.day("2021-01-01")))
                .with("permanence", Map.of("permanence_id", "2", "period_of_care_id", "A-1",
                        "matched_on", World.day("2020-02-02"), "placement_order_on", World.day("2020-01-01")))
                .with("permanence", Map.of("permanence_id", "3", "period_of_care_id", "A-1",
                        "matched_on", World.day("2020-03-03"), "placement_order_on", World.day("2019-01-01")));
        assertThat(adoptions()).containsExactly("2019-01-01 2020-02-02 null null null null");
    }

    @Test
    void rows_of_the_national_return_are_parts_of_one_record() {
        world.child("A").enteredOn("2019-01-01")
                .with("permanence", Map.of("matched_on", World.day("2020-01-01")))
                .with("permanence", Map.of("decided_on", World.day("2019-07-01")));
        world.publish("2021-03-31");
        assertThat(world.rows("select decided_on, matched_on from warehouse.fact_adoption"))
                .containsExactly("2019-07-01 2020-01-01");
    }

    @Test
    void a_period_without_any_milestone_has_no_row() {
        world.child("A").enteredOn("2019-01-01").with("permanence", Map.of("period_of_care_id", "A-1"));
        assertThat(adoptions()).isEmpty();
    }

    private List<String> adoptions() {
        world.publish("2021-03-31");
        return world.rows("select entered_on, matched_on, placed_on, adopted_on, entry_to_placed_days,"
                + " order_to_match_days from warehouse.fact_adoption");
    }
}
