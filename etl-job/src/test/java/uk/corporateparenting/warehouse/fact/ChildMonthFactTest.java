package uk.corporateparenting.warehouse.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.warehouse.World;

class ChildMonthFactTest {

    private final World world = new World();

    @Test
    void a_child_who_entered_on_the_month_end_is_in_care_on_it() {
        world.child("A").enteredOn("2021-03-31");
        world.child("B").enteredOn("2021-04-01");
        assertThat(inCareOn("2021-03-31")).containsExactly("A");
    }

    @Test
    void a_child_who_left_on_the_month_end_is_not_in_care_on_it() {
        world.child("A").inCare("2021-01-01", "2021-03-31");
        world.child("B").inCare("2021-01-01", "2021-04-01");
        assertThat(inCareOn("2021-03-31")).containsExactly("B");
    }

    @Test
    void a_young_person_is_in_care_until_the_day_before_turning_18() {
        world.child("A").bornOn("2003-03-31").enteredOn("2021-01-01");
        world.child("B").bornOn("2003-04-01").enteredOn("2021-01-01");
        assertThat(inCareOn("2021-03-31")).containsExactly("B");
    }

    @Test
    void a_child_born_on_29_february_turns_18_on_1_march() {
        world.child("A").bornOn("2004-02-29").enteredOn("2021-01-01");
        assertThat(inCareOn("2022-02-28")).containsExactly("A");
        assertThat(world.rows("select ended_on, is_ended_by_birthday from warehouse.fact_care_period"))
                .containsExactly("null false");
        assertThat(inCareOn("2022-03-31")).isEmpty();
        assertThat(world.rows("select ended_on, is_ended_by_birthday from warehouse.fact_care_period"))
                .containsExactly("2022-03-01 true");
    }

    @Test
    void a_child_on_a_short_break_that_day_is_left_out() {
        world.child("A").enteredOn("2021-01-01").legalStatus("V3", "2021-01-01", "2021-04-01");
        world.child("B").enteredOn("2021-01-01").legalStatus("V4", "2021-01-01", "2021-03-31");
        assertThat(inCareOn("2021-03-31")).containsExactly("B");
    }

    @Test
    void a_quarantined_period_counts_nobody() {
        world.child("A").enteredOn("2021-01-01").quarantined();
        assertThat(inCareOn("2021-03-31")).isEmpty();
    }

    @Test
    void the_legal_status_that_started_last_counts_then_the_weightier_whatever_ends_later_on() {
        world.child("A").enteredOn("2021-01-01")
                .legalStatus("C2", "2021-01-01", null).legalStatus("V2", "2021-02-01", null);
        world.child("B").enteredOn("2021-01-01")
                .legalStatus("C1", "2021-01-01", "2021-06-01").legalStatus("V2", "2021-01-01", null);
        world.child("C").enteredOn("2021-01-01")
                .legalStatus("C2", "2021-01-01", null).legalStatus("E1", "2021-01-01", null)
                .legalStatus("C1", "2021-01-01", null);
        world.child("D").enteredOn("2021-01-01").legalStatus("X0", "2021-01-01", null);
        assertThat(on("2021-03-31", "dim_legal_status.code")).containsExactly("A V2", "B C1", "C E1", "D Unknown");
    }

    @Test
    void a_birthday_on_the_day_makes_a_year_older() {
        world.child("A").bornOn("2020-03-31").enteredOn("2021-01-01");
        world.child("B").bornOn("2020-04-01").enteredOn("2021-01-01");
        world.child("C").bornOn("2004-02-29").enteredOn("2020-01-01");
        world.child("D").enteredOn("2021-01-01");
        assertThat(on("2021-03-31", "age_years, dim_age_band.name")).containsExactly(
                "A 1 1 to 4", "B 0 Under 1", "C 17 16+", "D null Unknown");
        assertThat(on("2021-02-28", "age_years")).contains("C 16");
    }

    @Test
    void an_expected_birth_counts_from_the_day_it_is_expected() {
        world.child("A").enteredOn("2021-01-01");
        world.sql().execute("update staging.person set expected_birth_on = '2021-03-15'");
        world.publish("2021-03-31");
        assertThat(world.rows("select month_end, age_years from warehouse.fact_child_month"))
                .containsExactly("2021-02-28 null", "2021-03-31 0");
    }

    @Test
    void time_in_care_is_in_the_lower_band_until_its_full_months_have_passed() {
        world.child("A").enteredOn("2020-09-30");
        world.child("B").enteredOn("2020-10-01");
        world.child("C").enteredOn("2016-03-31");
        world.child("D").enteredOn("2016-04-01");
        assertThat(on("2021-03-31", "dim_time_in_care_band.name")).containsExactly(
                "A 6 to 12 months", "B Under 6 months", "C 5 years and over", "D 2 to 5 years");
    }

    @Test
    void the_placement_is_the_one_that_started_last_and_covers_the_day() {
        world.child("A").enteredOn("2021-01-01")
                .placed("U4", "2021-01-01", "2021-03-31").placed("K2", "2021-03-31", null);
        world.child("B").enteredOn("2021-01-01")
                .placed("U4", "2021-01-01", "2021-04-30").placed("K2", "2021-02-01", "2021-03-31");
        world.child("C").enteredOn("2021-01-01").placed("Q9", "2021-01-01", null);
        world.child("D").enteredOn("2021-01-01");
        assertThat(on("2021-03-31", "dim_placement_type.code"))
                .containsExactly("A K2", "B U4", "C Unknown", "D Unknown");
    }

    @Test
    void a_spell_that_ended_on_the_first_of_the_twelve_months_covers_none_of_their_days() {
        world.child("A").enteredOn("2020-01-01")
                .placed("U4", "2020-01-01", "2020-04-01").placed("K2", "2020-04-01", null);
        world.child("B").enteredOn("2020-01-01")
                .placed("U4", "2020-01-01", "2020-04-02").placed("K2", "2020-04-02", null);
        assertThat(on("2021-03-31", "placements_in_12_months")).containsExactly("A 1", "B 2");
    }

    @Test
    void spells_of_an_earlier_period_of_care_count_too() {
        world.child("A").inCare("2020-06-01", "2020-07-01").placed("U4", "2020-06-01", "2020-07-01")
                .enteredOn("2021-01-01").placed("U4", "2021-01-01", null);
        assertThat(on("2021-03-31", "placements_in_12_months")).containsExactly("A 2");
    }

    @Test
    void nothing_dated_after_the_day_is_known() {
        world.child("A").enteredOn("2020-01-01")
                .placed("U4", "2020-01-01", "2021-03-10").placed("K2", "2021-03-10", null);
        world.publish("2021-03-31");
        assertThat(world.rows("select month_end, code, placements_in_12_months, stable_since"
                + " from warehouse.fact_child_month inner join warehouse.dim_placement_type using (placement_type_key)"))
                .containsExactly("2021-02-28 U4 1 2020-01-01", "2021-03-31 K2 2 2021-03-10");
    }

    @Test
    void the_running_month_speaks_of_the_business_date() {
        world.child("A").enteredOn("2021-03-10");
        world.child("B").enteredOn("2021-03-20");
        world.publish("2021-03-15");
        assertThat(world.rows("select person_id, month_end, as_at from warehouse.fact_child_month"
                + " inner join restricted.child_identity using (child_key)"))
                .containsExactly("A 2021-03-31 2021-03-15");
    }

    @Test
    void a_temporary_placement_interrupts_the_spell_it_follows() {
        world.child("A").enteredOn("2019-01-01")
                .placed("U4", "2019-01-01", "2021-03-20").placed("T3", "2021-03-20", null);
        world.child("B").enteredOn("2019-01-01").placed("T0", "2021-03-20", null);
        assertThat(on("2021-03-31", "stable_since")).containsExactly("A 2019-01-01", "B null");
    }

    @Test
    void a_child_placed_for_adoption_is_stable_since_the_spell_that_ended_that_day() {
        world.child("A").enteredOn("2018-01-01")
                .placed("U4", "2018-01-01", "2021-01-01").placed("A6", "2021-01-01", null);
        world.child("B").enteredOn("2018-01-01")
                .placed("U4", "2018-01-01", "2020-12-31").placed("A6", "2021-01-01", null);
        world.child("C").enteredOn("2018-01-01")
                .placed("U4", "2018-01-01", "2021-01-01").placed("K2", "2021-01-01", null);
        assertThat(on("2021-03-31", "stable_since")).containsExactly("A 2018-01-01", "B 2021-01-01", "C 2021-01-01");
    }

    @Test
    void of_two_overlapping_periods_the_one_entered_last_counts() {
        world.child("A").inCare("2020-01-01", "2021-06-01").enteredOn("2021-02-01");
        assertThat(on("2021-03-31", "entered_on")).containsExactly("A 2021-02-01");
    }

    @Test
    void a_month_that_is_no_longer_recomputed_keeps_what_it_says() {
        world.child("A").enteredOn("2021-01-01");
        world.publish("2021-01-31");
        world.forget("care_episode", "person_id = 'A'");
        world.publish("2021-03-31");
        assertThat(world.rows("select month_end from warehouse.fact_child_month")).containsExactly("2021-01-31");
    }

    @Test
    void a_night_that_is_replayed_knows_nothing_of_later_months() {
        world.child("A").enteredOn("2021-01-01");
        world.publish("2021-03-31");
        world.publish("2021-01-31");
        assertThat(world.rows("select month_end from warehouse.fact_child_month")).containsExactly("2021-01-31");
    }

    private List<String> inCareOn(String day) {
        return on(day, "''").stream().map(String::strip).toList();
    }

    private List<String> on(String day, String columns) {
        world.publish(day);
        return world.rows("""
                select person_id, %s
                from warehouse.fact_child_month
                inner join restricted.child_identity using (child_key)
                inner join warehouse.dim_legal_status using (legal_status_key)
                inner join warehouse.dim_placement_type using (placement_type_key)
                inner join warehouse.dim_age_band using (age_band_key)
                inner join warehouse.dim_time_in_care_band using (time_in_care_band_key)
                where as_at = '%s'
                """.formatted(columns, day));
    }
}
