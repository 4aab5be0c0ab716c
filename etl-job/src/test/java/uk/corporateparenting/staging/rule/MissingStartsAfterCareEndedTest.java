package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingStartsAfterCareEndedTest {

    private final StagedRows rows = new StagedRows();
    private final MissingStartsAfterCareEnded rule = new MissingStartsAfterCareEnded();

    @Test
    void an_episode_from_the_day_after_care_ended_is_a_fault() {
        rows.episode("child", "2024-01-01", "2024-02-01").ended("X1");
        rows.episode("child", "2024-02-01", "2024-03-01").ended("E4A");
        rows.missing("child", "2024-03-02", "2024-03-03");
        assertThat(rows.faultsOf(rule)).containsExactly("3 started_on 2024-03-02");
    }

    @Test
    void an_episode_from_the_day_care_ended_is_not() {
        rows.episode("child", "2024-01-01", "2024-02-01").ended("X1");
        rows.episode("child", "2024-02-01", "2024-03-01").ended("E4A");
        rows.missing("child", "2024-03-01", "2024-03-03");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void an_episode_in_later_care_is_not() {
        rows.episode("child", "2024-01-01", "2024-02-01").ended("X1");
        rows.episode("child", "2024-02-01", "2024-03-01").ended("E4A");
        rows.episode("child", "2024-05-01", null).began("S");
        rows.missing("child", "2024-05-02", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
