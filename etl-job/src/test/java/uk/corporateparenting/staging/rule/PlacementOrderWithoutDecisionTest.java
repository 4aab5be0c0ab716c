package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;

import org.junit.jupiter.api.Test;

class PlacementOrderWithoutDecisionTest {

    private final StagedRows rows = new StagedRows();
    private final PlacementOrderWithoutDecision rule = new PlacementOrderWithoutDecision();

    @Test
    void an_order_without_a_decision_is_a_fault() {
        rows.permanence("other").with(PERMANENCE.DECIDED_ON, "2023-01-01");
        rows.legalStatus("child", "E1", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).containsExactly("2 legal_status E1");
    }

    @Test
    void an_order_with_a_decision_is_not() {
        rows.permanence("child").with(PERMANENCE.DECIDED_ON, "2023-12-01");
        rows.legalStatus("child", "E1", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_care_order_is_not() {
        rows.permanence("other").with(PERMANENCE.DECIDED_ON, "2023-01-01");
        rows.legalStatus("child", "C2", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
