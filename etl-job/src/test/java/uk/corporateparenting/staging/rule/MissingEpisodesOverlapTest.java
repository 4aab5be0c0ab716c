package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingEpisodesOverlapTest {

    private final StagedRows rows = new StagedRows();
    private final MissingEpisodesOverlap rule = new MissingEpisodesOverlap();

    @Test
    void an_episode_that_starts_before_the_last_ended_is_a_fault() {
        rows.missing("child", "2024-01-01", "2024-01-05");
        rows.missing("child", "2024-01-04", "2024-01-06");
        assertThat(rows.faultsOf(rule)).containsExactly("2 started_on 2024-01-04");
    }

    @Test
    void an_episode_that_starts_while_an_earlier_one_is_open_is_a_fault() {
        rows.missing("child", "2024-01-01", null);
        rows.missing("child", "2024-02-01", "2024-02-02");
        rows.missing("child", "2024-03-01", "2024-03-02");
        assertThat(rows.faultsOf(rule)).containsExactly("2 started_on 2024-02-01", "3 started_on 2024-03-01");
    }

    @Test
    void an_episode_that_starts_on_the_day_the_last_ended_is_not() {
        rows.missing("child", "2024-01-01", "2024-01-05");
        rows.missing("child", "2024-01-05", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void an_episode_of_another_child_is_not() {
        rows.missing("child", "2024-01-01", null);
        rows.missing("other", "2024-01-02", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
