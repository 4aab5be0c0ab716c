package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstEpisodeDoesNotStartCareTest {

    private final StagedRows rows = new StagedRows();
    private final FirstEpisodeDoesNotStartCare rule = new FirstEpisodeDoesNotStartCare();

    @Test
    void a_first_episode_that_changes_placement_is_a_fault() {
        rows.episode("child", "2024-04-01", null).began("P");
        assertThat(rows.faultsOf(rule)).containsExactly("1 start_reason P");
    }

    @Test
    void a_first_episode_of_an_earlier_year_is_not() {
        rows.episode("child", "2024-03-31", null).began("P");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_first_episode_that_starts_care_is_not() {
        rows.episode("child", "2024-04-01", null).began("S");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_second_episode_is_not() {
        rows.episode("child", "2024-04-01", "2024-05-01").began("S");
        rows.episode("child", "2024-05-01", null).began("P");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
