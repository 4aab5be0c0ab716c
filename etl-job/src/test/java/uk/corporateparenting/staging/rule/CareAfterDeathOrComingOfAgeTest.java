package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class CareAfterDeathOrComingOfAgeTest {

    private final StagedNight night = new StagedNight();
    private final CareAfterDeathOrComingOfAge rule = new CareAfterDeathOrComingOfAge();

    @Test
    void an_episode_after_the_day_of_death_is_in_doubt() {
        night.person("A").on("died_on", "2020-05-31");
        night.episode("A").from("2020-06-01");
        night.check(rule);
        assertThat(night.quarantined()).containsExactly("period of A by 437");
    }

    @Test
    void an_episode_that_starts_on_the_day_of_death_is_not() {
        night.person("A").on("died_on", "2020-06-01");
        night.episode("A").from("2020-06-01");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void nothing_follows_an_episode_that_ceased_because_of_death() {
        night.episode("A").in("first").from("2020-01-01").to("2020-06-01").ceasedFor("E2");
        night.episode("A").in("second").from("2020-06-01");
        assertThat(night.faults(rule)).containsExactly("ssd_cla_episodes 3 started_on");
    }

    @Test
    void nor_one_after_which_the_child_was_found_to_be_an_adult() {
        night.episode("A").in("first").from("2020-01-01").to("2020-06-01").ceasedFor("E15");
        night.episode("A").in("second").from("2020-06-01");
        assertThat(night.faults(rule)).containsExactly("ssd_cla_episodes 3 started_on");
    }

    @Test
    void a_further_episode_on_the_eighteenth_birthday_puts_nothing_in_doubt() {
        night.person("A").born("2002-06-01");
        night.episode("A").from("2020-01-01").to("2020-06-01").ceasedFor("X1");
        night.episode("A").from("2020-06-01");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void an_episode_still_open_past_it_is_not() {
        night.person("A").born("2002-06-01");
        night.episode("A").from("2020-05-31");
        assertThat(night.faults(rule)).isEmpty();
    }
}
