package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;

import org.junit.jupiter.api.Test;

class AdoptivePlacementWithoutDecisionTest {

    private final StagedRows rows = new StagedRows();
    private final AdoptivePlacementWithoutDecision rule = new AdoptivePlacementWithoutDecision();

    @Test
    void a_placement_without_a_decision_is_a_fault() {
        rows.permanence("other").with(PERMANENCE.DECIDED_ON, "2023-01-01");
        rows.placement("child", "A6", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).containsExactly("2 placement_type A6");
    }

    @Test
    void a_record_without_the_date_of_decision_is_a_fault() {
        rows.permanence("child");
        rows.placement("child", "A3", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).containsExactly("2 placement_type A3");
    }

    @Test
    void a_placement_after_a_decision_is_not() {
        rows.permanence("child").with(PERMANENCE.DECIDED_ON, "2023-12-01");
        rows.placement("child", "A6", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_source_without_permanence_records_cannot_say() {
        rows.placement("child", "A6", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
