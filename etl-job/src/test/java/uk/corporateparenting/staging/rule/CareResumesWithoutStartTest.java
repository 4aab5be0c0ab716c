package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CareResumesWithoutStartTest {

    private final StagedRows rows = new StagedRows();
    private final CareResumesWithoutStart rule = new CareResumesWithoutStart();

    @Test
    void a_placement_change_after_care_ended_is_a_fault() {
        rows.episode("child", "2024-01-01", "2024-02-01").began("S").ended("E4A");
        rows.episode("child", "2024-03-01", null).began("P");
        assertThat(rows.faultsOf(rule)).containsExactly("2 start_reason P");
    }

    @Test
    void a_start_of_care_is_not() {
        rows.episode("child", "2024-01-01", "2024-02-01").began("S").ended("E4A");
        rows.episode("child", "2024-03-01", null).began("S");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_placement_change_after_an_episode_that_continues_is_not() {
        rows.episode("child", "2024-01-01", "2024-02-01").began("S").ended("X1");
        rows.episode("child", "2024-02-01", null).began("P");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_reason_before_the_last_episode_of_a_period_of_care_does_not_count() {
        rows.episode("child", "2024-01-01", "2024-02-01").began("S").ended("E4A").of("period");
        rows.episode("child", "2024-02-01", "2024-03-01").began("L").ended("E4A").of("period");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
