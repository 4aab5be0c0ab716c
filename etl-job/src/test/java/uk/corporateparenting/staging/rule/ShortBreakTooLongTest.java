package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortBreakTooLongTest {

    private final StagedRows rows = new StagedRows();
    private final ShortBreakTooLong rule = new ShortBreakTooLong();

    @Test
    void a_break_of_18_days_is_a_fault() {
        rows.episode("child", "2024-01-01", "2024-01-19").under("V3");
        assertThat(rows.faultsOf(rule)).containsExactly("1 started_on 2024-01-01");
    }

    @Test
    void a_break_of_17_days_is_not() {
        rows.episode("child", "2024-01-01", "2024-01-18").under("V3");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void an_open_break_is_measured_up_to_today() {
        rows.episode("child", "2024-06-12", null).under("V3");
        rows.episode("other", "2024-06-13", null).under("V3");
        assertThat(rows.faultsOf(rule)).containsExactly("1 started_on 2024-06-12");
    }

    @Test
    void other_care_is_not() {
        rows.episode("child", "2024-01-01", null).under("C2");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
