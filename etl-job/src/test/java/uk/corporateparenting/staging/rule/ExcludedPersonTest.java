package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;
import static uk.corporateparenting.schema.staging.Tables.VISIT;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class ExcludedPersonTest {

    private final StagedNight night = new StagedNight();
    private final ExcludedPerson rule = new ExcludedPerson();

    @Test
    void every_row_about_a_test_record_is_refused() {
        night.person("A").with("is_excluded", true);
        night.episode("A").from("2020-01-01");
        night.row(VISIT, "ssd_cla_visits").with("person_id", "A");
        assertThat(night.faults(rule)).containsExactly("ssd_cla_episodes 2 person_id", "ssd_cla_visits 2 person_id",
                "ssd_person 2 person_id");
    }

    @Test
    void so_is_every_row_about_a_configured_identifier() {
        night.exclude("1");
        night.episode("1").from("2020-01-01");
        assertThat(night.faults(rule)).containsExactly("ssd_cla_episodes 2 person_id");
    }

    @Test
    void nobody_else_is() {
        night.person("A").with("is_excluded", true);
        night.person("B").with("is_excluded", false);
        night.episode("B").from("2020-01-01");
        assertThat(night.faults(rule)).containsExactly("ssd_person 2 person_id");
    }

    @Test
    void a_record_that_fills_several_tables_is_refused_once() {
        night.exclude("A");
        var row = night.episode("A").from("2020-01-01");
        night.sameRecord(PLACEMENT, row).with("person_id", "A");
        night.check(rule);
        assertThat(night.fileCounts("ssd_cla_episodes")).isEqualTo("1 = 0 + 1 ROWS_REJECTED");
    }
}
