package uk.corporateparenting.warehouse.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.setting.Population;
import uk.corporateparenting.setting.Setting;
import uk.corporateparenting.setting.Target;
import uk.corporateparenting.warehouse.World;

/** Facts that copy what is staged. */
class OtherFactsTest {

    private final World world = new World();

    @Test
    void a_legal_status_that_is_none_of_a_looked_after_child_is_not_loaded_and_an_unknown_one_is_unknown() {
        world.child("A").enteredOn("2021-01-01")
                .legalStatus("X0", "2020-01-01", null).legalStatus("Q1", "2021-01-01", null)
                .legalStatus("C2", "2021-02-01", null).legalStatus("C1", "2021-02-01", "2021-02-01");
        world.publish("2021-03-31");
        assertThat(world.rows("select code, started_on from warehouse.fact_legal_status"
                + " inner join warehouse.dim_legal_status using (legal_status_key)"))
                .containsExactly("C2 2021-02-01", "Unknown 2021-01-01");
    }

    @Test
    void a_distance_of_999_9_is_unknown() {
        world.child("A").enteredOn("2021-01-01").placed("U4", "2021-01-01", null);
        world.sql().execute("update staging.placement set distance_miles = 999.9");
        world.publish("2021-03-31");
        assertThat(world.rows("select distance_miles from warehouse.fact_placement")).containsExactly("null");
    }

    @Test
    void health_checks_of_one_day_are_numbered_and_undated_ones_left_out() {
        world.child("A")
                .with("health_check", Map.of("checked_on", World.day("2021-03-01"), "health_check_type", "DENTAL"))
                .with("health_check", Map.of("checked_on", World.day("2021-03-01"), "health_check_status", "REFUSED"))
                .with("health_check", Map.of("health_check_type", "DENTAL"));
        world.publish("2021-03-31");
        assertThat(world.rows("select check_number, health_check_type, health_check_status"
                + " from warehouse.fact_health_check")).containsExactly("1 DENTAL Unknown", "2 Unknown REFUSED");
    }

    @Test
    void a_plan_without_a_word_on_the_roll_is_not_on_it() {
        world.child("A").with("pep", Map.of("academic_year", "2020/21", "term", "AUT", "pep_status", "COMPLETE"));
        world.publish("2021-03-31");
        assertThat(world.rows("select term, is_on_virtual_school_roll, pep_status from warehouse.fact_pep"))
                .containsExactly("AUT false COMPLETE");
    }

    @Test
    void an_enrolment_names_the_school_as_graded_on_its_first_day() {
        world.stage("school_grade", Map.of("school_urn", "100001", "grade", 3, "valid_from", World.day("2018-01-01")));
        world.stage("school_grade", Map.of("school_urn", "100001", "grade", 2, "valid_from", World.day("2020-01-01")));
        world.child("A").with("enrolment", Map.of("school_urn", "100001", "started_on", World.day("2019-12-31")))
                .with("enrolment", Map.of("school_urn", "100001", "started_on", World.day("2020-01-01")))
                .with("enrolment", Map.of("school_urn", "100002", "started_on", World.day("2020-01-02")));
        world.publish("2021-03-31");
        assertThat(world.rows("select fact_enrolment.started_on, fact_enrolment.school_urn, grade"
                + " from warehouse.fact_enrolment inner join warehouse.dim_school using (school_key)")).containsExactly(
                        "2019-12-31 100001 3", "2020-01-01 100001 2", "2020-01-02 100002 null");
    }

    @Test
    void being_missing_of_any_length_is_told_in_words() {
        world.child("A")
                .with("missing_episode", Map.of("missing_type", "M", "started_on", World.day("2021-03-01"),
                        "ended_on", World.day("2021-03-01")))
                .with("missing_episode", Map.of("missing_type", "A", "started_on", World.day("2021-03-02")));
        world.publish("2021-03-31");
        assertThat(world.rows("select started_on, missing_type from warehouse.fact_missing_episode"))
                .containsExactly("2021-03-01 Missing", "2021-03-02 Away");
    }

    @Test
    void the_team_decides_the_role_where_the_map_names_it() {
        world.sql().execute("insert into staging.role_map values"
                + " ('liquidlogic', 'CW', '*', 'CHILDREN_IN_CARE_SOCIAL_WORKER'),"
                + " ('liquidlogic', 'CW', 'Reviewing', 'INDEPENDENT_REVIEWING_OFFICER'),"
                + " ('mosaic', 'XX', '*', 'INDEPENDENT_REVIEWING_OFFICER')");
        world.stage("team", Map.of("team_id", "T1", "team_name", "Reviewing"));
        world.stage("worker", Map.of("worker_id", "W1"));
        world.child("A").with("involvement", involvement("CW", "T1", "2021-01-01"))
                .with("involvement", involvement("CW", "T9", "2021-01-02"))
                .with("involvement", involvement("XX", "T1", "2021-01-03"));
        world.publish("2021-03-31");
        assertThat(world.rows("select started_on, dim_role.name, worker_number, dim_team.name"
                + " from warehouse.fact_allocation inner join warehouse.dim_role using (role_key)"
                + " inner join warehouse.dim_worker using (worker_key) inner join warehouse.dim_team using (team_key)"))
                .containsExactly(
                        "2021-01-01 Independent Reviewing Officers 1 Reviewing",
                        "2021-01-02 Children in Care Qualified Social Workers 1 Unknown",
                        "2021-01-03 Unknown 1 Reviewing");
    }

    @Test
    void a_team_is_named_by_its_identifier_its_name_or_the_beginning_of_its_name_whichever_is_closest() {
        world.sql().execute("insert into staging.role_map values"
                + " ('liquidlogic', 'CW', '*', 'CHILDREN_IN_CARE_SOCIAL_WORKER'),"
                + " ('liquidlogic', 'CW', 'Review*', 'INDEPENDENT_REVIEWING_OFFICER'),"
                + " ('liquidlogic', 'CW', 'Reviewing South', 'CHILDREN_IN_CARE_SOCIAL_WORKER'),"
                + " ('liquidlogic', 'CW', 'T3', 'INDEPENDENT_REVIEWING_OFFICER')");
        world.stage("team", Map.of("team_id", "T1", "team_name", "Reviewing North"));
        world.stage("team", Map.of("team_id", "T2", "team_name", "Reviewing South"));
        world.stage("team", Map.of("team_id", "T3", "team_name", "Reviewing South"));
        world.stage("team", Map.of("team_id", "T4", "team_name", "Fostering"));
        world.child("A").with("involvement", involvement("CW", "T1", "2021-01-01"))
                .with("involvement", involvement("CW", "T2", "2021-01-02"))
                .with("involvement", involvement("CW", "T3", "2021-01-03"))
                .with("involvement", involvement("CW", "T4", "2021-01-04"));
        world.publish("2021-03-31");
        assertThat(world.rows("select started_on, name from warehouse.fact_allocation"
                + " inner join warehouse.dim_role using (role_key)")).containsExactly(
                        "2021-01-01 Independent Reviewing Officers",
                        "2021-01-02 Children in Care Qualified Social Workers",
                        "2021-01-03 Independent Reviewing Officers",
                        "2021-01-04 Children in Care Qualified Social Workers");
    }

    @Test
    void an_establishment_names_the_role_of_the_report() {
        world.stage("establishment", Map.of("service_area", "North", "role", "INDEPENDENT_REVIEWING_OFFICER",
                "establishment_fte", new BigDecimal("8.50")));
        world.publish("2021-03-31");
        assertThat(world.rows("select service_area, name, valid_from, establishment_fte"
                + " from warehouse.fact_establishment inner join warehouse.dim_role using (role_key)"))
                .containsExactly("North Independent Reviewing Officers 1900-01-01 8.50");
    }

    @Test
    void what_the_council_sets_is_loaded_and_what_it_no_longer_sets_remembered() {
        var from = World.day("2020-04-01");
        world.council(
                List.of(new Setting("pl2_age_limit", "16", from, null)),
                List.of(new Target("westshire", "children_in_care", "below", new BigDecimal("546"),
                        new BigDecimal("10"), from, null)),
                List.of(new Population("westshire", 2020, 132_989, World.day("2021-06-25"))));
        world.publish("2021-03-31");
        assertThat(world.rows("select setting, value, valid_to from warehouse.fact_setting"))
                .containsExactly("pl2_age_limit 16 null");
        assertThat(world.rows("select target_operator, target from warehouse.fact_target"))
                .containsExactly("below 546.0000");
        assertThat(world.rows("select mid_year, population_0_17 from warehouse.fact_population"))
                .containsExactly("2020 132989");
        world.council(List.of(), List.of(), List.of());
        world.publish("2021-03-31");
        assertThat(world.rows("select known_from, known_to from history.fact_target")).containsExactly("1 2");
    }

    private static Map<String, Object> involvement(String role, String team, String from) {
        return Map.of("role_code", role, "team_id", team, "worker_id", "W1", "started_on", World.day(from));
    }
}
