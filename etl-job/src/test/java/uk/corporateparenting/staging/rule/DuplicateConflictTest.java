package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.CARE_LEAVER;
import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class DuplicateConflictTest {

    private final StagedNight night = new StagedNight();
    private final DuplicateConflict rule = new DuplicateConflict();

    @Test
    void two_rows_for_a_child_that_differ_are_both_refused() {
        night.person("A").born("2010-01-01");
        night.person("A").born("2010-01-02");
        night.person("B");
        assertThat(night.faults(rule)).containsExactly("ssd_person 2 person_id", "ssd_person 3 person_id");
    }

    @Test
    void a_third_that_agrees_with_one_of_them_decides_nothing() {
        night.person("A").born("2010-01-01");
        night.person("A").born("2010-01-01");
        night.person("A").born("2010-01-02");
        assertThat(night.faults(rule)).containsExactly("ssd_person 2 person_id", "ssd_person 3 person_id",
                "ssd_person 4 person_id");
    }

    @Test
    void a_value_on_one_side_only_is_a_difference() {
        night.person("A").born("2010-01-01");
        night.person("A");
        assertThat(night.faults(rule)).containsExactly("ssd_person 2 person_id", "ssd_person 3 person_id");
    }

    @Test
    void identical_rows_do_not_contradict_each_other() {
        night.person("A").born("2010-01-01");
        night.person("A").born("2010-01-01");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void the_return_has_one_row_per_care_leaver() {
        night.row(CARE_LEAVER, "oc3").with("person_id", "A").with("activity", "F1");
        night.row(CARE_LEAVER, "oc3").with("person_id", "A").with("activity", "G4");
        assertThat(night.faults(rule)).containsExactly("oc3 2 person_id", "oc3 3 person_id");
    }

    @Test
    void a_case_management_system_may_have_several() {
        night.row(CARE_LEAVER, "ssd_care_leavers").with("person_id", "A").with("activity", "F1");
        night.row(CARE_LEAVER, "ssd_care_leavers").with("person_id", "A").with("activity", "G4");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void two_files_may_each_have_their_row() {
        night.row(PERMANENCE, "ad1").with("person_id", "A").on("matched_on", "2021-01-01");
        night.row(PERMANENCE, "placed_for_adoption").with("person_id", "A").on("placed_on", "2021-02-01");
        assertThat(night.faults(rule)).isEmpty();
    }
}
