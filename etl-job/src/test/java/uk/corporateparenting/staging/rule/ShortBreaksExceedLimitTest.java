package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortBreaksExceedLimitTest {

    private final StagedRows rows = new StagedRows();
    private final ShortBreaksExceedLimit rule = new ShortBreaksExceedLimit();

    @Test
    void the_break_that_makes_76_days_is_a_fault() {
        rows.episode("child", "2023-08-01", "2023-08-16").under("V3");
        rows.episode("child", "2023-08-31", "2023-09-15").under("V3");
        rows.episode("child", "2023-09-30", "2023-10-15").under("V3");
        rows.episode("child", "2023-10-30", "2023-11-14").under("V3");
        rows.episode("child", "2023-11-29", "2023-12-15").under("V3");
        assertThat(rows.faultsOf(rule)).containsExactly("5 started_on 2023-11-29");
    }

    @Test
    void seventy_five_days_are_not() {
        rows.episode("child", "2023-08-01", "2023-08-16").under("V3");
        rows.episode("child", "2023-08-31", "2023-09-15").under("V3");
        rows.episode("child", "2023-09-30", "2023-10-15").under("V3");
        rows.episode("child", "2023-10-30", "2023-11-14").under("V3");
        rows.episode("child", "2023-11-29", "2023-12-14").under("V3");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void days_more_than_twelve_months_before_do_not_count() {
        rows.episode("child", "2022-01-01", "2022-03-01").under("V3");
        rows.episode("child", "2023-03-01", "2023-04-20").under("V3");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
