package uk.corporateparenting.warehouse.dimension;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.warehouse.World;

class DimensionsTest {

    private final World world = new World();

    @Test
    void a_child_is_described_in_words_and_unknown_where_nothing_is_said() {
        world.stage("person", Map.of("person_id", "A", "sex", "F", "ethnicity", "BAFR"));
        world.child("A").with("disability", Map.of("disability", "NONE"))
                .with("immigration_status", Map.of("immigration_status", "UASC"));
        world.child("B").with("disability", Map.of("disability", "NONE")).with("disability",
                Map.of("disability", "LD"));
        world.stage("review", Map.of("person_id", "C"));
        world.publish("2021-03-31");
        assertThat(world.rows("select person_id, sex, ethnicity, is_disabled, is_unaccompanied"
                + " from warehouse.dim_child inner join restricted.child_identity using (child_key)")).containsExactly(
                        "A Female African false true",
                        "B Unknown Unknown true false",
                        "C Unknown Unknown false false");
    }

    @Test
    void a_grade_is_in_force_until_the_next_one() {
        grade("100001", 9, "2018-09-01");
        grade("100001", 2, "2020-01-01");
        world.publish("2021-03-31");
        assertThat(schools()).containsExactly("100001 2 2020-01-01 9999-12-31", "100001 null 2018-09-01 2020-01-01");
    }

    @Test
    void a_grade_whose_first_day_is_corrected_was_never_in_force_from_the_wrong_one() {
        grade("100001", 2, "2020-01-01");
        world.publish("2021-03-30");
        world.sql().execute("update staging.school_grade set valid_from = '2020-02-01'");
        world.publish("2021-03-31");
        assertThat(schools()).containsExactly("100001 2 2020-01-01 2020-01-01", "100001 2 2020-02-01 9999-12-31");
    }

    @Test
    void a_worker_described_anew_has_a_new_version_from_the_business_date_on() {
        worker("Social worker", "1.00");
        world.publish("2021-03-30");
        world.forget("worker", "true");
        worker("Senior social worker", "0.50");
        world.publish("2021-03-31");
        assertThat(workers()).containsExactly(
                "1 Senior social worker 0.50 2021-03-31 9999-12-31", "1 Social worker 1.00 2021-03-30 2021-03-31");
    }

    @Test
    void a_correction_of_the_same_night_replaces_its_version() {
        worker("Social worker", "1.00");
        world.publish("2021-03-31");
        world.sql().execute("update staging.worker set full_time_equivalent = 0.8");
        world.publish("2021-03-31");
        assertThat(workers()).containsExactly("1 Social worker 0.80 2021-03-31 9999-12-31");
    }

    @Test
    void a_replay_ends_where_the_nights_first_ended() {
        for (var run = 0; run < 2; run++) {
            world.forget("worker", "true");
            worker("Social worker", "1.00");
            world.publish("2021-03-30");
            world.forget("worker", "true");
            worker("Senior social worker", "1.00");
            world.publish("2021-03-31");
        }
        assertThat(workers()).containsExactly(
                "1 Senior social worker 1.00 2021-03-31 9999-12-31", "1 Social worker 1.00 2021-03-30 2021-03-31");
        assertThat(world.rows("select worker_key from warehouse.dim_worker where authority_key = 1"))
                .containsExactly("10000001", "10000002");
    }

    @Test
    void a_team_names_its_parent() {
        world.stage("team", Map.of("team_id", "T1", "team_name", "Children in care", "parent_team_id", "T2"));
        world.stage("team", Map.of("team_id", "T2", "team_name", "Social care"));
        world.publish("2021-03-31");
        assertThat(world.rows("select name, parent_name from warehouse.dim_team where authority_key = 1"))
                .containsExactly("Children in care Social care", "Social care Unknown");
    }

    private void grade(String urn, int grade, String from) {
        world.stage("school_grade", Map.of("school_urn", urn, "grade", grade, "valid_from", World.day(from)));
    }

    private void worker(String title, String fullTimeEquivalent) {
        world.stage("worker", Map.of(
                "worker_id", "W1", "job_title", title, "full_time_equivalent", new BigDecimal(fullTimeEquivalent)));
    }

    private List<String> schools() {
        return world.rows("select school_urn, grade, valid_from, valid_to from warehouse.dim_school"
                + " where authority_key = 1");
    }

    private List<String> workers() {
        return world.rows("select worker_number, job_title, full_time_equivalent, valid_from, valid_to"
                + " from warehouse.dim_worker where authority_key = 1");
    }
}
