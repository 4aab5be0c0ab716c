package uk.corporateparenting.warehouse.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_VISIT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.warehouse.StagedChild;
import uk.corporateparenting.warehouse.World;

/** When the next visit is due after one: each line is the visit and the next due date. */
class VisitIntervalTest {

    private final World world = new World();

    @Test
    void a_placement_meant_to_last_is_visited_every_three_months_once_it_has_lasted_a_year() {
        placed("U4", "2020-01-15").visited("2021-01-14", "2021-01-15");
        assertThat(due()).containsExactly("2021-01-14 2021-02-25", "2021-01-15 2021-04-15");
    }

    @Test
    void three_months_are_calendar_months() {
        placed("U1", "2019-01-15").visited("2020-11-30");
        assertThat(due()).containsExactly("2020-11-30 2021-02-28");
    }

    @Test
    void a_care_plan_that_intends_it_makes_any_placement_last() {
        placed("K2", "2019-01-15").visited("2020-11-29", "2020-11-30", "2020-12-30", "2020-12-31")
                .with("care_plan", plan("OTHERPLN,LTFOST18", "2020-11-30", "2020-12-31"));
        assertThat(due()).containsExactly(
                "2020-11-29 2021-01-10", "2020-11-30 2021-02-28", "2020-12-30 2021-03-30", "2020-12-31 2021-02-11");
    }

    @Test
    void another_care_plan_does_not() {
        placed("K2", "2019-01-15").visited("2020-12-01")
                .with("care_plan", plan("ADOPTION,RETURN6M", "2020-01-01", "2021-12-31"));
        assertThat(due()).containsExactly("2020-12-01 2021-01-12");
    }

    @Test
    void a_council_may_keep_six_weeks_always() {
        placed("U4", "2019-01-15").visited("2020-12-01");
        world.withSetting("visit_long_term_rule", "ALWAYS_6_WEEKS");
        assertThat(due()).containsExactly("2020-12-01 2021-01-12");
    }

    @Test
    void the_year_of_a_placement_runs_from_the_start_with_the_carer() {
        world.child("A").episode("S", "2019-01-15", "2020-06-01", "X1").placed("U4", "2019-01-15", "2020-06-01")
                .episode("T", "2020-06-01", null, null).placed("U4", "2020-06-01", null).visited("2020-12-01");
        assertThat(due()).containsExactly("2020-12-01 2021-03-01");
    }

    @Test
    void with_parents_under_an_interim_care_order_it_is_weekly() {
        placed("P1", "2021-01-01").legalStatus("C1", "2021-01-01", null).visited("2021-01-06");
        assertThat(due()).containsExactly("2021-01-06 2021-01-13");
    }

    @Test
    void and_every_four_weeks_from_the_first_review_on() {
        placed("P1", "2021-01-01").legalStatus("C1", "2021-01-01", null).reviewed("2021-01-20")
                .visited("2021-01-19", "2021-01-20");
        assertThat(due()).containsExactly("2021-01-19 2021-01-26", "2021-01-20 2021-02-17");
    }

    @Test
    void a_review_before_the_child_came_to_the_parents_is_not_that_review() {
        world.child("A").enteredOn("2020-12-01").placed("U6", "2020-12-01", "2021-01-01")
                .placed("P1", "2021-01-01", null).legalStatus("C1", "2020-12-01", null).reviewed("2020-12-31")
                .visited("2021-01-06");
        assertThat(due()).containsExactly("2021-01-06 2021-01-13");
    }

    @Test
    void with_parents_under_a_full_care_order_it_is_six_weeks() {
        placed("P1", "2021-01-01").legalStatus("C1", "2021-01-01", "2021-01-20").legalStatus("C2", "2021-01-20", null)
                .visited("2021-01-19", "2021-01-20");
        assertThat(due()).containsExactly("2021-01-19 2021-01-26", "2021-01-20 2021-03-03");
    }

    @Test
    void the_placement_that_counts_is_that_of_the_day_of_the_visit() {
        world.child("A").episode("S", "2019-01-15", "2020-12-01", "X1").placed("U4", "2019-01-15", "2020-12-01")
                .episode("T", "2020-12-01", null, null).placed("U6", "2020-12-01", null)
                .visited("2020-11-30", "2020-12-01");
        assertThat(due()).containsExactly("2020-11-30 2021-02-28", "2020-12-01 2021-01-12");
    }

    private StagedChild placed(String type, String from) {
        return world.child("A").enteredOn(from).placed(type, from, null);
    }

    private static Map<String, ?> plan(String categories, String from, String to) {
        return Map.of("categories", categories, "started_on", World.day(from), "ended_on", World.day(to));
    }

    private List<String> due() {
        world.publish("2021-03-31");
        return world.rows("select arose_on, due_on from warehouse." + FACT_VISIT.getName() + " where follows_visit");
    }
}
