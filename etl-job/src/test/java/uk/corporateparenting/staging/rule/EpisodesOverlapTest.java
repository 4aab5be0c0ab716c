package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class EpisodesOverlapTest {

    private final StagedNight night = new StagedNight();
    private final EpisodesOverlap rule = new EpisodesOverlap();

    @Test
    void an_end_after_the_next_start_is_a_fault() {
        night.episode("A").from("2020-01-01").to("2020-06-02");
        night.episode("A").from("2020-06-01");
        assertThat(night.faults(rule)).containsExactly("ssd_cla_episodes 2 ceased_on");
    }

    @Test
    void an_end_on_the_next_start_is_none() {
        night.episode("A").from("2020-01-01").to("2020-06-01");
        night.episode("A").from("2020-06-01");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void an_open_episode_is_left_to_142() {
        night.episode("A").from("2020-01-01");
        night.episode("A").from("2020-06-01");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void periods_of_care_overlap_too() {
        night.episode("A").in("first").from("2020-01-01").to("2020-06-02");
        night.episode("A").in("second").from("2020-06-01");
        assertThat(night.faults(rule)).containsExactly("ssd_cla_episodes 2 ceased_on");
    }

    @Test
    void the_earlier_one_ends_where_the_later_starts() {
        night.episode("A").from("2020-01-01").to("2020-06-02");
        night.episode("A").from("2020-06-01").to("2020-07-01");
        night.check(rule);
        assertThat(night.all(CARE_EPISODE.CEASED_ON, CARE_EPISODE)).containsExactly(LocalDate.of(2020, 6, 1),
                LocalDate.of(2020, 7, 1));
    }

    @Test
    void of_two_from_one_day_the_longer_one_stays() {
        night.episode("A").from("2020-01-01").to("2020-09-01");
        night.episode("A").from("2020-01-01").to("2020-06-01");
        night.check(rule);
        assertThat(night.all(CARE_EPISODE.CEASED_ON, CARE_EPISODE)).containsExactly(LocalDate.of(2020, 9, 1),
                LocalDate.of(2020, 1, 1));
    }

    @Test
    void switched_off_it_quarantines_the_period() {
        night.setting("repair_501", "false");
        night.episode("A").from("2020-01-01").to("2020-06-02");
        night.episode("A").from("2020-06-01");
        night.check(rule);
        assertThat(night.quarantined()).containsExactly("period of A by 501");
    }
}
