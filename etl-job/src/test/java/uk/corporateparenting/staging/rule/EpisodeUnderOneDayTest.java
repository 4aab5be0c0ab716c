package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EpisodeUnderOneDayTest {

    private final StagedRows rows = new StagedRows();
    private final EpisodeUnderOneDay rule = new EpisodeUnderOneDay();

    @Test
    void an_episode_that_ends_on_its_first_day_is_a_fault() {
        rows.episode("child", "2024-01-01", "2024-01-01");
        assertThat(rows.faultsOf(rule)).containsExactly("1 ceased_on 2024-01-01");
    }

    @Test
    void an_episode_that_ends_the_day_after_is_not() {
        rows.episode("child", "2024-01-01", "2024-01-02");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
