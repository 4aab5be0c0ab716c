package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoubleChangeNotShownTest {

    private final StagedRows rows = new StagedRows();
    private final DoubleChangeNotShown rule = new DoubleChangeNotShown();

    @Test
    void a_status_that_stays_is_a_fault() {
        rows.episode("child", "2024-01-01", "2024-02-01").in("U6").under("C1").began("S").ended("X1");
        rows.episode("child", "2024-02-01", null).in("K2").under("C1").began("B");
        assertThat(rows.faultsOf(rule)).containsExactly("2 start_reason B");
    }

    @Test
    void a_placement_that_stays_is_a_fault() {
        rows.episode("child", "2024-01-01", "2024-02-01").in("U6").under("C1").began("S").ended("X1");
        rows.episode("child", "2024-02-01", null).in("U6").under("C2").began("U");
        assertThat(rows.faultsOf(rule)).containsExactly("2 start_reason U");
    }

    @Test
    void a_change_of_both_is_not() {
        rows.episode("child", "2024-01-01", "2024-02-01").in("U6").under("C1").began("S").ended("X1");
        rows.episode("child", "2024-02-01", null).in("K2").under("C2").began("B");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
