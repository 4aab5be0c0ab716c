package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;

import org.junit.jupiter.api.Test;

class DecisionAfterAdoptivePlacementTest {

    private final StagedRows rows = new StagedRows();
    private final DecisionAfterAdoptivePlacement rule = new DecisionAfterAdoptivePlacement();

    @Test
    void a_decision_the_day_after_the_first_adoptive_placement_is_a_fault() {
        rows.permanence("child").with(PERMANENCE.DECIDED_ON, "2024-01-02");
        rows.placement("child", "A5", "2024-01-01", "2024-02-01");
        rows.placement("child", "A5", "2024-02-01", null);
        assertThat(rows.faultsOf(rule)).containsExactly("1 decided_on 2024-01-02");
    }

    @Test
    void a_decision_after_the_recorded_day_of_placement_is_a_fault() {
        rows.permanence("child").with(PERMANENCE.DECIDED_ON, "2024-01-02").with(PERMANENCE.PLACED_ON, "2024-01-01");
        assertThat(rows.faultsOf(rule)).containsExactly("1 decided_on 2024-01-02");
    }

    @Test
    void a_decision_on_the_day_of_placement_is_not() {
        rows.permanence("child").with(PERMANENCE.DECIDED_ON, "2024-01-01");
        rows.placement("child", "A5", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
