package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.MISSING_EPISODE;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class MissingWithoutStartTest {

    private final StagedNight night = new StagedNight();
    private final MissingWithoutStart rule = new MissingWithoutStart();

    @Test
    void an_episode_without_a_start_is_refused() {
        night.row(MISSING_EPISODE, "ssd_missing").with("person_id", "A").to("2020-01-02");
        assertThat(night.faults(rule)).containsExactly("ssd_missing 2 started_on");
    }

    @Test
    void an_open_episode_is_not() {
        night.row(MISSING_EPISODE, "ssd_missing").with("person_id", "A").from("2020-01-02");
        assertThat(night.faults(rule)).isEmpty();
    }
}
