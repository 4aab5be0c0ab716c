package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class CareBeforeBirthTest {

    private final StagedNight night = new StagedNight();
    private final CareBeforeBirth rule = new CareBeforeBirth();

    @Test
    void a_first_episode_before_birth_puts_the_period_in_doubt() {
        night.person("A").born("2020-01-02");
        night.episode("A").from("2020-01-01");
        night.check(rule);
        assertThat(night.quarantined()).containsExactly("period of A by 302");
    }

    @Test
    void care_from_the_day_of_birth_is_no_fault() {
        night.person("A").born("2020-01-02");
        night.episode("A").from("2020-01-02");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void one_finding_per_period_is_enough() {
        night.person("A").born("2020-09-01");
        night.episode("A").from("2020-01-01").to("2020-06-01");
        night.episode("A").from("2020-06-01");
        assertThat(night.faults(rule)).containsExactly("ssd_cla_episodes 2 started_on");
    }
}
