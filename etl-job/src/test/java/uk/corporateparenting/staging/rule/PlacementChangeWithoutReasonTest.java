package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;

import org.junit.jupiter.api.Test;

class PlacementChangeWithoutReasonTest {

    private final StagedRows rows = new StagedRows();
    private final PlacementChangeWithoutReason rule = new PlacementChangeWithoutReason();

    @Test
    void a_move_without_a_reason_is_a_fault() {
        rows.episode("child", "2024-01-01", "2024-02-01").in("U6").began("S").ended("X1");
        rows.episode("child", "2024-02-01", null).in("K2").began("P");
        assertThat(rows.faultsOf(rule)).containsExactly("1 change_reason null");
    }

    @Test
    void a_placement_that_outlasts_an_episode_is_told_once() {
        rows.placement("child", "U6", "2024-01-01", "2024-03-01");
        rows.episode("child", "2024-01-01", "2024-02-01").began("S").ended("X1");
        rows.episode("child", "2024-02-01", "2024-03-01").began("L").ended("X1");
        rows.episode("child", "2024-03-01", null).in("K2").began("P");
        assertThat(rows.faultsOf(rule)).containsExactly("1 change_reason null");
    }

    @Test
    void a_move_with_a_reason_is_not() {
        rows.placement("child", "U6", "2024-01-01", "2024-02-01").with(PLACEMENT.CHANGE_REASON, "CARPL");
        rows.episode("child", "2024-01-01", "2024-02-01").began("S").ended("X1");
        rows.episode("child", "2024-02-01", null).in("K2").began("P");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_move_to_a_temporary_placement_and_back_is_not() {
        rows.episode("child", "2024-01-01", "2024-02-01").in("U6").began("S").ended("X1");
        rows.episode("child", "2024-02-01", "2024-02-05").in("T4").began("P").ended("X1");
        rows.episode("child", "2024-02-05", null).in("U6").began("P");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_change_of_legal_status_only_is_not() {
        rows.episode("child", "2024-01-01", "2024-02-01").in("U6").began("S").ended("X1");
        rows.episode("child", "2024-02-01", null).in("U6").began("L");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
