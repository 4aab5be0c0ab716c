package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CareRestartsOnDayItEndedTest {

    private final StagedRows rows = new StagedRows();
    private final CareRestartsOnDayItEnded rule = new CareRestartsOnDayItEnded();

    @Test
    void a_start_of_care_on_the_day_the_last_episode_ended_is_a_fault() {
        rows.episode("child", "2024-01-01", "2024-02-01").began("S").ended("X1");
        rows.episode("child", "2024-02-01", null).began("S");
        assertThat(rows.faultsOf(rule)).containsExactly("2 start_reason S");
    }

    @Test
    void a_start_of_care_the_day_after_is_not() {
        rows.episode("child", "2024-01-01", "2024-02-01").began("S").ended("E4A");
        rows.episode("child", "2024-02-02", null).began("S");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void the_episode_of_another_child_is_not() {
        rows.episode("other", "2024-01-01", "2024-02-01").began("S").ended("E4A");
        rows.episode("child", "2024-02-01", null).began("S");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
