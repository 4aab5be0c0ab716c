package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BothShortBreakStatusesInYearTest {

    private final StagedRows rows = new StagedRows();
    private final BothShortBreakStatusesInYear rule = new BothShortBreakStatusesInYear();

    @Test
    void both_in_one_financial_year_are_faults() {
        rows.legalStatus("child", "V3", "2023-04-01", "2023-04-05");
        rows.legalStatus("child", "V4", "2024-03-31", "2024-04-10");
        assertThat(rows.faultsOf(rule)).containsExactly("1 legal_status V3", "2 legal_status V4");
    }

    @Test
    void one_in_each_of_two_years_is_not() {
        rows.legalStatus("child", "V3", "2024-03-01", "2024-04-01");
        rows.legalStatus("child", "V4", "2024-04-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void one_of_them_twice_is_not() {
        rows.legalStatus("child", "V3", "2024-05-01", "2024-05-05");
        rows.legalStatus("child", "V3", "2024-06-01", "2024-06-05");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
