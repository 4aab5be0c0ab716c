package uk.corporateparenting.warehouse.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_PLACEMENT_SPELL;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.warehouse.World;

class PlacementSpellFactTest {

    private static final Map<String, String> HOME = Map.of("postcode", "PE1 1AA", "urn", "SC1", "placement_provider",
            "PR1");
    private static final Map<String, String> OTHER_HOME = Map.of("postcode", "PE2 2BB", "urn", "SC2",
            "placement_provider", "PR1");
    private final World world = new World();

    @Test
    void a_move_for_a_change_of_placement_and_carer_starts_a_spell() {
        world.child("A").inCare("2020-01-01", "2020-02-01").episode("P", "2020-02-01", null, null)
                .placed("U4", "2020-01-01", "2020-02-01").placed("U4", "2020-02-01", null);
        assertThat(spells()).containsExactly("2020-01-01 2020-02-01 1 true", "2020-02-01 null 1 true");
    }

    @Test
    void a_row_that_starts_with_an_episode_for_the_same_carer_continues_the_spell() {
        for (var reason : List.of("L", "T", "U")) {
            world.child(reason).inCare("2020-01-01", "2020-02-01").episode(reason, "2020-02-01", null, null)
                    .placed("U4", "2020-01-01", "2020-02-01").placed("U6", "2020-02-01", null);
        }
        assertThat(spells()).containsExactly("2020-01-01 null 2 true", "2020-01-01 null 2 true",
                "2020-01-01 null 2 true");
    }

    @Test
    void an_episode_of_no_length_continues_nothing() {
        world.child("A").inCare("2020-01-01", "2020-02-01").episode("T", "2020-02-01", "2020-02-01", "X1")
                .episode("P", "2020-02-01", null, null)
                .placed("U4", "2020-01-01", "2020-02-01").placed("U4", "2020-02-01", null);
        assertThat(spells()).hasSize(2);
    }

    @Test
    void the_first_row_of_a_period_continues_nothing() {
        world.child("A").inCare("2020-01-01", "2020-02-01").placed("U4", "2020-01-01", "2020-02-01");
        world.child("A").episode("T", "2020-03-01", null, null);
        world.child("B").enteredOn("2020-01-01").placed("U4", "2020-01-01", null);
        assertThat(spells()).hasSize(2);
    }

    @Test
    void a_temporary_placement_is_bridged_when_the_child_returns() {
        world.child("A").enteredOn("2020-01-01").placed("U4", "2020-01-01", "2020-02-01", HOME)
                .placed("T3", "2020-02-01", "2020-02-10", OTHER_HOME).placed("U4", "2020-02-10", null, HOME);
        assertThat(spells()).containsExactly("2020-01-01 null 2 true");
    }

    @Test
    void a_temporary_placement_from_which_the_child_goes_elsewhere_is_no_bridge() {
        world.child("A").enteredOn("2020-01-01").placed("U4", "2020-01-01", "2020-02-01", HOME)
                .placed("T3", "2020-02-01", "2020-02-10", OTHER_HOME).placed("U4", "2020-02-10", null, OTHER_HOME);
        assertThat(spells()).containsExactly("2020-01-01 2020-02-01 1 true", "2020-02-10 null 1 true");
    }

    @Test
    void without_a_registration_number_type_and_provider_decide_at_the_same_postcode() {
        var unknown = Map.of("postcode", "PE1 1AA", "urn", "XXXXXXX", "placement_provider", "PR1");
        var otherProvider = Map.of("postcode", "PE1 1AA", "placement_provider", "PR4");
        world.child("A").enteredOn("2020-01-01").placed("U4", "2020-01-01", "2020-02-01", HOME)
                .placed("T3", "2020-02-01", "2020-02-10").placed("U4", "2020-02-10", null, unknown);
        world.child("B").enteredOn("2020-01-01").placed("U4", "2020-01-01", "2020-02-01", HOME)
                .placed("T3", "2020-02-01", "2020-02-10").placed("U4", "2020-02-10", null, otherProvider);
        assertThat(spells()).containsExactly(
                "2020-01-01 2020-02-01 1 true", "2020-01-01 null 2 true", "2020-02-10 null 1 true");
    }

    @Test
    void a_placement_without_a_postcode_is_never_the_same() {
        world.child("A").enteredOn("2020-01-01").placed("U4", "2020-01-01", "2020-02-01")
                .placed("T3", "2020-02-01", "2020-02-10").placed("U4", "2020-02-10", null);
        assertThat(spells()).hasSize(2);
    }

    @Test
    void a_return_to_the_same_placement_after_a_real_one_is_a_new_spell() {
        world.child("A").enteredOn("2020-01-01").placed("U4", "2020-01-01", "2020-02-01", HOME)
                .placed("K2", "2020-02-01", "2020-02-10", OTHER_HOME).placed("U4", "2020-02-10", null, HOME);
        assertThat(spells()).hasSize(3);
    }

    @Test
    void adoption_by_the_foster_carer_the_day_the_foster_spell_ends_is_no_move() {
        world.child("A").enteredOn("2020-01-01")
                .placed("U4", "2020-01-01", "2020-02-01").placed("A3", "2020-02-01", null);
        world.child("B").enteredOn("2020-01-01")
                .placed("U4", "2020-01-01", "2020-01-31").placed("A3", "2020-02-01", null);
        world.child("C").enteredOn("2020-01-01")
                .placed("U4", "2020-01-01", "2020-02-01").placed("A6", "2020-02-01", null);
        world.child("D").enteredOn("2020-01-01")
                .placed("K2", "2020-01-01", "2020-02-01").placed("A5", "2020-02-01", null);
        assertThat(spells()).filteredOn(spell -> spell.startsWith("2020-02-01")).containsExactly(
                "2020-02-01 null 1 false",
                "2020-02-01 null 1 true",
                "2020-02-01 null 1 true",
                "2020-02-01 null 1 true");
    }

    @Test
    void a_spell_ends_with_its_last_row_and_rows_of_no_length_are_left_out() {
        world.child("A").inCare("2020-01-01", "2020-02-01").episode("T", "2020-02-01", null, null)
                .placed("U4", "2020-01-01", "2020-12-31").placed("U4", "2020-02-01", "2020-03-01")
                .placed("K2", "2020-03-01", "2020-03-01");
        assertThat(spells()).containsExactly("2020-01-01 2020-03-01 2 true");
    }

    @Test
    void a_placement_to_come_is_not_known() {
        world.child("A").enteredOn("2020-01-01").placed("U4", "2021-03-31", null).placed("U4", "2021-04-01", null);
        assertThat(spells()).containsExactly("2021-03-31 null 1 true");
    }

    @Test
    void a_row_that_names_only_its_period_of_care_belongs_to_the_child() {
        world.child("A").enteredOn("2020-01-01").placed("U4", "2020-01-01", null);
        world.sql().execute("update staging.placement set person_id = null");
        assertThat(spells()).hasSize(1);
        assertThat(world.rows("select started_on from warehouse.fact_placement")).containsExactly("2020-01-01");
    }

    private List<String> spells() {
        world.publish("2021-03-31");
        return world.rows(FACT_PLACEMENT_SPELL, "started_on, ended_on, placement_rows, counts_as_move");
    }
}
