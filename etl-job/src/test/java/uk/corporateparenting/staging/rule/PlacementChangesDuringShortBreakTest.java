package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacementChangesDuringShortBreakTest {

    private final StagedRows rows = new StagedRows();
    private final PlacementChangesDuringShortBreak rule = new PlacementChangesDuringShortBreak();

    @Test
    void a_placement_change_is_a_fault() {
        rows.episode("child", "2024-01-01", "2024-01-05").under("V3").began("P");
        assertThat(rows.faultsOf(rule)).containsExactly("1 start_reason P");
    }

    @Test
    void a_start_of_care_is_not() {
        rows.episode("child", "2024-01-01", "2024-01-05").under("V3").began("S");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
