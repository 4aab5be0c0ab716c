package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;

import org.junit.jupiter.api.Test;

class CareStartsAfterDecisionTest {

    private final StagedRows rows = new StagedRows();
    private final CareStartsAfterDecision rule = new CareStartsAfterDecision();

    @Test
    void a_decision_the_day_before_care_started_is_a_fault() {
        rows.episode("child", "2024-01-02", null).began("S");
        rows.permanence("child").with(PERMANENCE.DECIDED_ON, "2024-01-01");
        assertThat(rows.faultsOf(rule)).containsExactly("2 decided_on 2024-01-01");
    }

    @Test
    void a_decision_on_the_day_care_started_is_not() {
        rows.episode("child", "2024-01-01", null).began("S");
        rows.permanence("child").with(PERMANENCE.DECIDED_ON, "2024-01-01");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_decision_in_earlier_care_is_not() {
        rows.episode("child", "2020-01-01", "2021-01-01").began("S").ended("E4A");
        rows.episode("child", "2022-01-01", null).began("S");
        rows.permanence("child").with(PERMANENCE.DECIDED_ON, "2020-06-01");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_decision_between_two_times_in_care_is_a_fault() {
        rows.episode("child", "2020-01-01", "2021-01-01").began("S").ended("E4A");
        rows.episode("child", "2022-01-01", null).began("S");
        rows.permanence("child").with(PERMANENCE.DECIDED_ON, "2021-06-01");
        assertThat(rows.faultsOf(rule)).containsExactly("3 decided_on 2021-06-01");
    }

    @Test
    void care_whose_start_is_not_fed_cannot_say() {
        rows.episode("child", "2024-01-02", null).began("P");
        rows.permanence("child").with(PERMANENCE.DECIDED_ON, "2024-01-01");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
