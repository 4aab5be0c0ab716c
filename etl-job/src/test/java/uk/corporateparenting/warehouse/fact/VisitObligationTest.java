package uk.corporateparenting.warehouse.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_VISIT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.warehouse.StagedChild;
import uk.corporateparenting.warehouse.World;

/** Visits that are missed, and spells that a temporary placement interrupts. */
class VisitObligationTest {

    private final World world = new World();

    @Test
    void a_missed_visit_is_one_obligation_however_long_it_is_late() {
        world.child("A").enteredOn("2020-10-01").placed("U6", "2020-10-01", null).visited("2021-02-01");
        assertThat(visits()).containsExactly(
                "2020-10-08 2021-02-01 116 0 2020-10-08",
                "2021-03-15 null null 0 2021-03-15");
    }

    @Test
    void where_a_council_repeats_it_every_further_interval_is_one_more() {
        world.child("A").enteredOn("2020-10-01").placed("U6", "2020-10-01", null).visited("2021-02-01");
        world.withSetting("missed_visit_policy", "REPEAT");
        assertThat(visits()).containsExactly(
                "2020-10-08 2021-02-01 116 0 2020-10-08",
                "2020-11-19 2021-02-01 74 1 2020-11-19",
                "2020-12-31 2021-02-01 32 2 2020-12-31",
                "2021-03-15 null null 0 2021-03-15");
    }

    @Test
    void a_visit_on_the_day_it_would_be_repeated_leaves_it_unrepeated() {
        world.child("A").enteredOn("2020-10-01").placed("U6", "2020-10-01", null).visited("2020-11-19");
        world.withSetting("missed_visit_policy", "REPEAT");
        assertThat(visits()).contains("2020-10-08 2020-11-19 42 0 2020-10-08")
                .noneMatch(visit -> visit.startsWith("2020-11-19"));
    }

    @Test
    void what_is_never_visited_repeats_to_the_business_date_or_the_end_of_the_placement() {
        world.child("A").enteredOn("2021-01-01").placed("U6", "2021-01-01", null);
        world.child("B").inCare("2021-01-01", "2021-02-20").placed("U6", "2021-01-01", "2021-02-19");
        world.withSetting("missed_visit_policy", "REPEAT");
        assertThat(visits()).containsExactly(
                "2021-01-08 null null 0 2021-01-08",
                "2021-01-08 null null 0 2021-01-08",
                "2021-02-19 null null 1 2021-02-19");
    }

    @Test
    void months_repeat_from_the_visit_and_only_where_the_policy_is_in_force() {
        world.child("A").enteredOn("2018-01-01").placed("U4", "2018-01-01", null).visited("2020-05-31");
        world.withSetting("missed_visit_policy", "REPEAT", "2020-12-01");
        assertThat(visits()).containsExactly(
                "2018-01-08 2020-05-31 874 0 2018-01-08",
                "2020-08-31 null null 0 2020-08-31",
                "2021-02-28 null null 2 2021-02-28");
    }

    @Test
    void a_stay_in_hospital_does_not_restart_the_clock() {
        inHospital("2021-02-01", "2021-02-10");
        assertThat(visits()).containsExactly(
                "2021-01-08 2021-01-06 0 0 2021-01-08",
                "2021-02-17 null null 0 2021-02-17");
    }

    @Test
    void what_falls_due_during_it_counts_from_the_return_since_before_it_nobody_knew() {
        inHospital("2021-02-17", "2021-02-24");
        assertThat(visits()).contains("2021-02-17 null null 0 2021-02-24");
    }

    @Test
    void what_falls_due_on_the_day_of_the_return_counts_from_that_day() {
        inHospital("2021-02-16", "2021-02-17");
        assertThat(visits()).contains("2021-02-17 null null 0 2021-02-17");
    }

    @Test
    void what_falls_due_during_it_is_void_while_the_child_has_not_returned() {
        world.child("A").enteredOn("2021-01-01").placed("U6", "2021-01-01", "2021-02-17").visited("2021-01-06")
                .placed("T0", "2021-02-17", null);
        assertThat(visits()).contains("2021-02-17 null null 0 null");
    }

    @Test
    void a_visit_in_hospital_is_a_visit_once_the_child_has_returned() {
        inHospital("2021-02-10", "2021-02-24").visited("2021-02-15");
        assertThat(visits()).contains("2021-02-17 2021-02-15 0 0 2021-02-24");
    }

    @Test
    void a_child_in_a_temporary_placement_alone_owes_nothing() {
        world.child("A").enteredOn("2021-01-01").placed("T0", "2021-01-01", null);
        assertThat(visits()).isEmpty();
    }

    private StagedChild inHospital(String from, String to) {
        var home = Map.of("postcode", "AB1 2CD", "urn", "SC100001");
        return world.child("A").enteredOn("2021-01-01").placed("U6", "2021-01-01", from, home)
                .visited("2021-01-06").placed("T0", from, to).placed("U6", to, null, home);
    }

    private List<String> visits() {
        world.publish("2021-03-31");
        return world.rows(FACT_VISIT, "due_on, visited_on, days_late, missed_before, counts_from");
    }
}
