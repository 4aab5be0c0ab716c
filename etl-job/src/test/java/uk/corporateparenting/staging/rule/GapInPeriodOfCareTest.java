package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class GapInPeriodOfCareTest {

    private final StagedNight night = new StagedNight();
    private final GapInPeriodOfCare rule = new GapInPeriodOfCare();

    @Test
    void a_gap_of_two_days_puts_the_period_in_doubt() {
        night.episode("A").from("2020-01-01").to("2020-05-30");
        night.episode("A").from("2020-06-01");
        night.check(rule);
        assertThat(night.quarantined()).containsExactly("period of A by 433");
    }

    @Test
    void a_gap_of_one_day_is_left_to_the_repair() {
        night.episode("A").from("2020-01-01").to("2020-05-31");
        night.episode("A").from("2020-06-01");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void an_episode_of_no_length_fills_no_gap() {
        night.episode("A").from("2020-01-01").to("2020-05-31");
        night.episode("A").from("2020-06-01").to("2020-06-01");
        night.episode("A").from("2020-06-02");
        assertThat(night.faults(rule)).containsExactly("ssd_cla_episodes 2 ceased_on");
    }

    @Test
    void an_episode_after_the_business_date_is_not_known_yet() {
        night.episode("A").from("2020-01-01").to("2021-09-29");
        night.episode("A").from("2021-10-01");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void days_between_two_periods_are_no_gap() {
        night.episode("A").in("first").from("2020-01-01").to("2020-05-01");
        night.episode("A").in("second").from("2020-06-01");
        assertThat(night.faults(rule)).isEmpty();
    }
}
