package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;

import org.junit.jupiter.api.Test;

class TemporaryMoveWithChangeReasonTest {

    private final StagedRows rows = new StagedRows();
    private final TemporaryMoveWithChangeReason rule = new TemporaryMoveWithChangeReason();

    @Test
    void a_reason_to_leave_a_temporary_placement_is_a_fault() {
        rows.placement("child", "T4", "2024-01-01", "2024-01-05").with(PLACEMENT.CHANGE_REASON, "CARPL");
        assertThat(rows.faultsOf(rule)).containsExactly("1 change_reason CARPL");
    }

    @Test
    void a_reason_to_move_to_a_temporary_placement_is_a_fault() {
        rows.placement("child", "U6", "2024-01-01", "2024-02-01").with(PLACEMENT.CHANGE_REASON, "CARPL");
        rows.placement("child", "T4", "2024-02-01", "2024-02-05");
        assertThat(rows.faultsOf(rule)).containsExactly("1 change_reason CARPL");
    }

    @Test
    void a_reason_to_move_for_good_is_not() {
        rows.placement("child", "U6", "2024-01-01", "2024-02-01").with(PLACEMENT.CHANGE_REASON, "CARPL");
        rows.placement("child", "K2", "2024-02-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
