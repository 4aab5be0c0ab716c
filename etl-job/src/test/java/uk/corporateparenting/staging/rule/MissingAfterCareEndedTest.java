package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingAfterCareEndedTest {

    private final StagedRows rows = new StagedRows();
    private final MissingAfterCareEnded rule = new MissingAfterCareEnded();

    @Test
    void an_open_episode_after_care_ended_is_a_fault() {
        rows.episode("child", "2024-01-01", "2024-02-01").ended("X1");
        rows.episode("child", "2024-02-01", "2024-03-01").ended("E4A");
        rows.missing("child", "2024-02-29", null);
        assertThat(rows.faultsOf(rule)).containsExactly("3 ended_on null");
    }

    @Test
    void care_that_goes_on_in_another_episode_has_not_ended() {
        rows.episode("child", "2024-01-01", "2024-02-01").ended("X1");
        rows.episode("child", "2024-02-01", null);
        rows.missing("child", "2024-01-15", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void an_episode_that_ended_is_not() {
        rows.episode("child", "2024-01-01", "2024-02-01").ended("X1");
        rows.episode("child", "2024-02-01", "2024-03-01").ended("E4A");
        rows.missing("child", "2024-02-28", "2024-03-05");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void an_episode_that_started_after_care_is_another_rules() {
        rows.episode("child", "2024-01-01", "2024-02-01").ended("X1");
        rows.episode("child", "2024-02-01", "2024-03-01").ended("E4A");
        rows.missing("child", "2024-03-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
