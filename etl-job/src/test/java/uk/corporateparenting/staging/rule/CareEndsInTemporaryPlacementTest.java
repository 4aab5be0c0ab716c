package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CareEndsInTemporaryPlacementTest {

    private final StagedRows rows = new StagedRows();
    private final CareEndsInTemporaryPlacement rule = new CareEndsInTemporaryPlacement();

    @Test
    void an_end_of_care_in_a_temporary_placement_is_a_fault() {
        rows.episode("child", "2024-01-01", "2024-01-05").in("T1").ended("E4A");
        assertThat(rows.faultsOf(rule)).containsExactly("1 placement_type T1");
    }

    @Test
    void a_temporary_placement_that_another_follows_is_not() {
        rows.episode("child", "2024-01-01", "2024-01-05").in("T1").ended("X1");
        rows.episode("child", "2024-01-05", null).in("U6");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_reason_before_the_last_episode_of_a_period_of_care_does_not_count() {
        rows.episode("child", "2024-01-01", "2024-01-05").in("T1").ended("E4A").of("period");
        rows.episode("child", "2024-01-05", "2024-02-01").in("U6").ended("E4A").of("period");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void an_open_temporary_placement_is_not() {
        rows.episode("child", "2024-06-29", null).in("T1");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
