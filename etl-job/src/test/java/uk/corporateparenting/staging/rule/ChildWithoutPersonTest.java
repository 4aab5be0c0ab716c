package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class ChildWithoutPersonTest {

    private final StagedNight night = new StagedNight();
    private final ChildWithoutPerson rule = new ChildWithoutPerson();

    @Test
    void a_child_in_care_who_is_missing_from_the_children_is_in_doubt() {
        night.person("B");
        night.episode("A").from("2020-01-01").to("2020-06-01");
        night.episode("A").from("2020-06-01");
        night.episode("B").from("2020-06-01");
        assertThat(night.faults(rule)).containsExactly("ssd_cla_episodes 2 person_id");
    }

    @Test
    void every_period_of_theirs_is() {
        night.episode("A").in("first").from("2020-01-01").to("2020-06-01");
        night.episode("A").in("second").from("2021-06-01");
        night.check(rule);
        assertThat(night.quarantined()).containsExactly("first by INT03", "second by INT03");
    }
}
