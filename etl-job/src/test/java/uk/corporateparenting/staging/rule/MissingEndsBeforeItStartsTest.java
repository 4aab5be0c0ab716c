package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.MISSING_EPISODE;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class MissingEndsBeforeItStartsTest {

    private final StagedNight night = new StagedNight();
    private final MissingEndsBeforeItStarts rule = new MissingEndsBeforeItStarts();

    @Test
    void an_end_before_the_start_is_refused() {
        night.row(MISSING_EPISODE, "ssd_missing").with("person_id", "A").from("2020-01-02").to("2020-01-01");
        assertThat(night.faults(rule)).containsExactly("ssd_missing 2 ended_on");
    }

    @Test
    void an_end_on_the_day_of_the_start_is_not() {
        night.row(MISSING_EPISODE, "ssd_missing").with("person_id", "A").from("2020-01-02").to("2020-01-02");
        assertThat(night.faults(rule)).isEmpty();
    }
}
