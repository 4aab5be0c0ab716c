package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;

import org.junit.jupiter.api.Test;

class NumberOfUnregisteredPlacementTest {

    private final StagedRows rows = new StagedRows();
    private final NumberOfUnregisteredPlacement rule = new NumberOfUnregisteredPlacement();

    @Test
    void a_number_of_a_placement_with_parents_is_a_fault() {
        rows.placement("child", "P1", "2024-01-01", null).with(PLACEMENT.URN, "SC123456");
        assertThat(rows.faultsOf(rule)).containsExactly("1 urn SC123456");
    }

    @Test
    void the_mark_for_no_number_is_not() {
        rows.placement("child", "P1", "2024-01-01", null).with(PLACEMENT.URN, "XXXXXXX");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_number_of_a_childrens_home_is_not() {
        rows.placement("child", "K2", "2024-01-01", null).with(PLACEMENT.URN, "SC123456");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
