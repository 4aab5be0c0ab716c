package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;

import org.junit.jupiter.api.Test;

class TemporaryPlacementWithoutReturnTest {

    private final StagedRows rows = new StagedRows();
    private final TemporaryPlacementWithoutReturn rule = new TemporaryPlacementWithoutReturn();

    @Test
    void a_move_on_to_another_address_is_a_fault() {
        rows.placement("child", "U6", "2024-01-01", "2024-02-01").with(PLACEMENT.POSTCODE, "ZZ1 1AA");
        rows.placement("child", "T4", "2024-02-01", "2024-02-05");
        rows.placement("child", "U6", "2024-02-05", null).with(PLACEMENT.POSTCODE, "ZZ2 2BB");
        assertThat(rows.faultsOf(rule)).containsExactly("3 placement_type U6");
    }

    @Test
    void a_move_on_to_another_number_at_the_address_is_a_fault() {
        rows.placement("child", "K2", "2024-01-01", "2024-02-01").with(PLACEMENT.POSTCODE, "ZZ1 1AA")
                .with(PLACEMENT.URN, "SC1");
        rows.placement("child", "T4", "2024-02-01", "2024-02-05");
        rows.placement("child", "K2", "2024-02-05", null).with(PLACEMENT.POSTCODE, "ZZ1 1AA").with(PLACEMENT.URN,
                "SC2");
        assertThat(rows.faultsOf(rule)).containsExactly("3 placement_type K2");
    }

    @Test
    void a_return_to_the_address_is_not() {
        rows.placement("child", "U6", "2024-01-01", "2024-02-01").with(PLACEMENT.POSTCODE, "ZZ1 1AA");
        rows.placement("child", "T4", "2024-02-01", "2024-02-05");
        rows.placement("child", "U4", "2024-02-05", null).with(PLACEMENT.POSTCODE, "ZZ1 1AA");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void without_addresses_a_return_to_the_type_and_provider_is_not() {
        rows.placement("child", "U6", "2024-01-01", "2024-02-01");
        rows.placement("child", "T1", "2024-02-01", "2024-02-05");
        rows.placement("child", "T4", "2024-02-05", "2024-02-07");
        rows.placement("child", "U6", "2024-02-07", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void without_addresses_a_move_on_to_another_type_is_a_fault() {
        rows.placement("child", "U6", "2024-01-01", "2024-02-01");
        rows.placement("child", "T1", "2024-02-01", "2024-02-05");
        rows.placement("child", "K2", "2024-02-05", null);
        assertThat(rows.faultsOf(rule)).containsExactly("3 placement_type K2");
    }

    @Test
    void a_placement_after_a_gap_is_not() {
        rows.placement("child", "U6", "2024-01-01", "2024-02-01");
        rows.placement("child", "T1", "2024-02-01", "2024-02-05");
        rows.placement("child", "K2", "2024-02-06", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
