package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class CareContinuesWithoutEpisodeTest {

    private final StagedNight night = new StagedNight();
    private final CareContinuesWithoutEpisode rule = new CareContinuesWithoutEpisode();

    @Test
    void x1_on_the_last_episode_puts_the_period_in_doubt() {
        night.episode("A").from("2020-01-01").to("2020-05-01").ceasedFor("X1");
        night.check(rule);
        assertThat(night.quarantined()).containsExactly("period of A by 388");
    }

    @Test
    void x1_before_another_episode_of_the_period_does_not() {
        night.episode("A").from("2020-01-01").to("2020-05-01").ceasedFor("X1");
        night.episode("A").from("2020-05-01");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void another_period_that_starts_that_day_continues_it() {
        night.episode("A").in("first").from("2020-01-01").to("2020-05-01").ceasedFor("X1");
        night.episode("A").in("second").from("2020-05-01");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void one_that_starts_a_day_later_does_not() {
        night.episode("A").in("first").from("2020-01-01").to("2020-05-01").ceasedFor("X1");
        night.episode("A").in("second").from("2020-05-02");
        assertThat(night.faults(rule)).containsExactly("ssd_cla_episodes 2 cease_reason");
    }

    @Test
    void an_episode_of_no_length_continues_nothing() {
        night.episode("A").from("2020-01-01").to("2020-05-01").ceasedFor("X1");
        night.episode("A").from("2020-05-01").to("2020-05-01").ceasedFor("E4A");
        assertThat(night.faults(rule)).containsExactly("ssd_cla_episodes 2 cease_reason");
    }

    @Test
    void an_end_after_the_business_date_is_not_known_yet() {
        night.episode("A").from("2020-01-01").to("2021-10-01").ceasedFor("X1");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void a_reason_that_ends_care_is_no_fault() {
        night.episode("A").from("2020-01-01").to("2020-05-01").ceasedFor("E4A");
        assertThat(night.faults(rule)).isEmpty();
    }
}
