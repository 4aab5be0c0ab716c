package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class OpenEpisodeIsFollowedTest {

    private final StagedNight night = new StagedNight();
    private final OpenEpisodeIsFollowed rule = new OpenEpisodeIsFollowed();

    @Test
    void an_open_episode_before_another_of_the_child_is_a_fault() {
        night.episode("A").from("2020-01-01");
        night.episode("A").from("2020-06-01");
        assertThat(night.faults(rule)).containsExactly("ssd_cla_episodes 2 ceased_on");
    }

    @Test
    void the_last_episode_may_be_open() {
        night.episode("A").from("2020-01-01").to("2020-06-01");
        night.episode("A").from("2020-06-01");
        night.episode("B").from("2020-06-01");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void it_ends_when_the_next_one_starts_and_care_continues() {
        night.episode("A").from("2020-01-01");
        night.episode("A").from("2020-06-01");
        night.check(rule);
        assertThat(night.all(CARE_EPISODE.CEASED_ON, CARE_EPISODE)).containsExactly(LocalDate.of(2020, 6, 1), null);
        assertThat(night.all(CARE_EPISODE.CEASE_REASON, CARE_EPISODE)).containsExactly("X1", null);
    }

    @Test
    void a_reason_that_is_there_is_kept() {
        night.episode("A").from("2020-01-01").ceasedFor("E4A");
        night.episode("A").from("2020-06-01");
        night.check(rule);
        assertThat(night.all(CARE_EPISODE.CEASE_REASON, CARE_EPISODE)).containsExactly("E4A", null);
    }

    @Test
    void of_two_open_episodes_from_one_day_one_has_no_length() {
        night.episode("A").from("2020-01-01");
        night.episode("A").from("2020-01-01");
        night.check(rule);
        assertThat(night.all(CARE_EPISODE.CEASED_ON, CARE_EPISODE)).containsExactly(LocalDate.of(2020, 1, 1), null);
    }

    @Test
    void switched_off_it_leaves_the_episode_open_and_the_period_in_doubt() {
        night.setting("repair_142", "false");
        night.episode("A").from("2020-01-01");
        night.episode("A").from("2020-06-01");
        night.check(rule);
        assertThat(night.all(CARE_EPISODE.CEASED_ON, CARE_EPISODE)).containsExactly(null, null);
        assertThat(night.quarantined()).containsExactly("period of A by 142");
    }
}
