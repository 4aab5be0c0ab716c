package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.MISSING_EPISODE;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class MissingBeforeBirthTest {

    private final StagedNight night = new StagedNight();
    private final MissingBeforeBirth rule = new MissingBeforeBirth();

    @Test
    void an_episode_that_starts_before_birth_is_refused() {
        night.person("A").born("2010-01-02");
        night.row(MISSING_EPISODE, "ssd_missing").with("person_id", "A").from("2010-01-01");
        assertThat(night.faults(rule)).containsExactly("ssd_missing 2 started_on");
    }

    @Test
    void an_episode_on_the_day_of_birth_is_not() {
        night.person("A").born("2010-01-02");
        night.row(MISSING_EPISODE, "ssd_missing").with("person_id", "A").from("2010-01-02");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void without_a_date_of_birth_nothing_is_before_it() {
        night.person("A");
        night.row(MISSING_EPISODE, "ssd_missing").with("person_id", "A").from("2010-01-02");
        assertThat(night.faults(rule)).isEmpty();
    }
}
