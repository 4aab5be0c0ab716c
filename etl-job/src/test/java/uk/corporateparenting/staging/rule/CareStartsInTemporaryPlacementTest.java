package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CareStartsInTemporaryPlacementTest {

    private final StagedRows rows = new StagedRows();
    private final CareStartsInTemporaryPlacement rule = new CareStartsInTemporaryPlacement();

    @Test
    void a_start_of_care_in_a_temporary_placement_is_a_fault() {
        rows.episode("child", "2024-01-01", "2024-01-05").in("T4").began("S");
        assertThat(rows.faultsOf(rule)).containsExactly("1 placement_type T4");
    }

    @Test
    void a_later_temporary_placement_is_not() {
        rows.episode("child", "2024-01-01", "2024-02-01").in("U6").began("S");
        rows.episode("child", "2024-02-01", "2024-02-05").in("T4").began("P");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
