package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;

import org.junit.jupiter.api.Test;

class DecisionAfterMatchTest {

    private final StagedRows rows = new StagedRows();
    private final DecisionAfterMatch rule = new DecisionAfterMatch();

    @Test
    void a_decision_the_day_after_the_match_is_a_fault() {
        rows.permanence("child").with(PERMANENCE.DECIDED_ON, "2024-01-02").with(PERMANENCE.MATCHED_ON, "2024-01-01");
        assertThat(rows.faultsOf(rule)).containsExactly("1 decided_on 2024-01-02");
    }

    @Test
    void a_decision_on_the_day_of_the_match_is_not() {
        rows.permanence("child").with(PERMANENCE.DECIDED_ON, "2024-01-01").with(PERMANENCE.MATCHED_ON, "2024-01-01");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
