package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegalStatusesOverlapTest {

    private final StagedRows rows = new StagedRows();
    private final LegalStatusesOverlap rule = new LegalStatusesOverlap();

    @Test
    void a_status_that_starts_during_another_is_a_fault() {
        rows.legalStatus("child", "C1", "2024-01-01", "2024-03-01");
        rows.legalStatus("child", "C2", "2024-02-29", null);
        assertThat(rows.faultsOf(rule)).containsExactly("2 started_on 2024-02-29");
    }

    @Test
    void a_status_that_starts_while_an_earlier_one_is_open_is_a_fault() {
        rows.legalStatus("child", "V2", "2024-01-01", null);
        rows.legalStatus("child", "C1", "2024-02-01", "2024-03-01");
        rows.legalStatus("child", "C2", "2024-03-01", null);
        assertThat(rows.faultsOf(rule)).containsExactly("2 started_on 2024-02-01", "3 started_on 2024-03-01");
    }

    @Test
    void a_status_that_starts_when_the_last_ends_is_not() {
        rows.legalStatus("child", "C1", "2024-01-01", "2024-03-01");
        rows.legalStatus("child", "C2", "2024-03-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_status_of_a_child_not_looked_after_is_not() {
        rows.legalStatus("child", "C2", "2024-01-01", null);
        rows.legalStatus("child", "X0", "2024-02-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
