package uk.corporateparenting.staging.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;
import uk.corporateparenting.staging.StagedRow;

class PeriodOfEpisodesTest {

    private final StagedNight night = new StagedNight();

    @Test
    void episodes_chained_by_x1_are_one_period_named_after_child_and_first_start() {
        episode("A").from("2020-01-01").to("2020-06-01").ceasedFor("X1");
        episode("A").from("2020-06-01").to("2020-09-01").ceasedFor("X1");
        episode("A").from("2020-09-01");
        assertThat(periods()).containsExactly("A/2020-01-01", "A/2020-01-01", "A/2020-01-01");
    }

    @Test
    void a_reason_that_ends_care_ends_the_period() {
        episode("A").from("2020-01-01").to("2020-06-01").ceasedFor("E4A");
        episode("A").from("2020-06-01");
        assertThat(periods()).containsExactly("A/2020-01-01", "A/2020-06-01");
    }

    @Test
    void an_end_without_a_reason_ends_the_period() {
        episode("A").from("2020-01-01").to("2020-06-01");
        episode("A").from("2020-06-01");
        assertThat(periods()).containsExactly("A/2020-01-01", "A/2020-06-01");
    }

    @Test
    void an_episode_left_open_is_continued_by_the_next() {
        episode("A").from("2020-01-01");
        episode("A").from("2020-06-01");
        assertThat(periods()).containsExactly("A/2020-01-01", "A/2020-01-01");
    }

    @Test
    void unless_care_starts_anew_with_that_one() {
        episode("A").from("2020-01-01");
        episode("A").from("2020-06-01").startedFor("S");
        assertThat(periods()).containsExactly("A/2020-01-01", "A/2020-06-01");
    }

    @Test
    void children_are_not_chained_to_each_other() {
        episode("A").from("2020-01-01").to("2020-06-01").ceasedFor("X1");
        episode("B").from("2020-06-01");
        assertThat(periods()).containsExactly("A/2020-01-01", "B/2020-06-01");
    }

    @Test
    void a_period_that_was_fed_is_kept() {
        night.episode("A").in("P").from("2020-01-01");
        assertThat(periods()).containsExactly("P");
    }

    private StagedRow episode(String child) {
        return night.row(CARE_EPISODE, "episodes").with("person_id", child);
    }

    private Iterable<String> periods() {
        night.derive(new PeriodOfEpisodes());
        return night.all(CARE_EPISODE.PERIOD_OF_CARE_ID, CARE_EPISODE);
    }
}
