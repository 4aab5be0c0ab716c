package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartReasonNotListedTest {

    private final StagedRows rows = new StagedRows();
    private final StartReasonNotListed rule = new StartReasonNotListed();

    @Test
    void a_code_of_no_list_is_a_fault() {
        rows.code("start_reason", "S", null, null);
        rows.episode("child", "2024-01-01", null).began("Q");
        assertThat(rows.faultsOf(rule)).containsExactly("1 start_reason Q");
    }

    @Test
    void a_listed_code_is_not() {
        rows.code("start_reason", "S", null, null);
        rows.episode("child", "2024-01-01", null).began("S");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_blank_reason_is_not() {
        rows.episode("child", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
