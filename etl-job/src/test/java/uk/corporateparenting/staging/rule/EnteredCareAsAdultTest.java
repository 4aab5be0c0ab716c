package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class EnteredCareAsAdultTest {

    private final StagedNight night = new StagedNight();
    private final EnteredCareAsAdult rule = new EnteredCareAsAdult();

    @Test
    void care_entered_on_the_eighteenth_birthday_is_in_doubt() {
        night.person("A").born("2002-01-02");
        night.episode("A").from("2020-01-02");
        night.check(rule);
        assertThat(night.quarantined()).containsExactly("period of A by 352");
    }

    @Test
    void care_entered_the_day_before_is_not() {
        night.person("A").born("2002-01-02");
        night.episode("A").from("2020-01-01");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void the_day_entered_as_fed_counts() {
        night.person("A").born("2002-01-02");
        night.episode("A").from("2020-06-01").on("entered_care_on", "2019-06-01");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void a_later_episode_of_the_period_is_not_an_entry() {
        night.person("A").born("2002-01-02");
        night.episode("A").from("2019-01-01").to("2020-06-01");
        night.episode("A").from("2020-06-01");
        assertThat(night.faults(rule)).isEmpty();
    }
}
