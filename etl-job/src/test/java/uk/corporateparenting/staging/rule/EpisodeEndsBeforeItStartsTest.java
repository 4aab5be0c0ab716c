package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class EpisodeEndsBeforeItStartsTest {

    private final StagedNight night = new StagedNight();
    private final EpisodeEndsBeforeItStarts rule = new EpisodeEndsBeforeItStarts();

    @Test
    void an_end_before_the_start_is_refused() {
        night.episode("A").from("2020-06-01").to("2020-05-31");
        assertThat(night.faults(rule)).containsExactly("ssd_cla_episodes 2 ceased_on");
    }

    @Test
    void an_end_on_the_day_of_the_start_is_not() {
        night.episode("A").from("2020-06-01").to("2020-06-01");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void an_open_episode_is_not() {
        night.episode("A").from("2020-06-01");
        assertThat(night.faults(rule)).isEmpty();
    }
}
