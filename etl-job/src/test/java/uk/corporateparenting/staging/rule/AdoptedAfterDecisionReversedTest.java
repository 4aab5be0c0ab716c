package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;

import org.junit.jupiter.api.Test;

class AdoptedAfterDecisionReversedTest {

    private final StagedRows rows = new StagedRows();
    private final AdoptedAfterDecisionReversed rule = new AdoptedAfterDecisionReversed();

    @Test
    void a_reversed_decision_of_an_adopted_child_is_a_fault() {
        rows.episode("child", "2020-01-01", "2024-01-01").ended("E11");
        rows.permanence("child").with(PERMANENCE.DECIDED_ON, "2022-01-01").with(PERMANENCE.DECISION_REVERSED_ON,
                "2023-01-01");
        assertThat(rows.faultsOf(rule)).containsExactly("2 decision_reversed_on 2023-01-01");
    }

    @Test
    void an_earlier_reversed_decision_is_not() {
        rows.episode("child", "2020-01-01", "2024-01-01").ended("E11");
        rows.permanence("child").with(PERMANENCE.DECIDED_ON, "2021-01-01").with(PERMANENCE.DECISION_REVERSED_ON,
                "2022-01-01");
        rows.permanence("child").with(PERMANENCE.DECIDED_ON, "2023-01-01");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_reversed_decision_of_another_child_is_not() {
        rows.episode("child", "2020-01-01", "2024-01-01").ended("E11");
        rows.permanence("other").with(PERMANENCE.DECIDED_ON, "2022-01-01").with(PERMANENCE.DECISION_REVERSED_ON,
                "2023-01-01");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
