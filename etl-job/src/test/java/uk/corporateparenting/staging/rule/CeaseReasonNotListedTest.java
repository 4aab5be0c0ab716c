package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CeaseReasonNotListedTest {

    private final StagedRows rows = new StagedRows();
    private final CeaseReasonNotListed rule = new CeaseReasonNotListed();

    @Test
    void a_code_retired_before_the_episode_ceased_is_a_fault() {
        rows.code("cease_reason", "E43", null, "2018-04-01");
        rows.episode("child", "2016-01-01", "2018-04-01").ended("E43");
        assertThat(rows.faultsOf(rule)).containsExactly("1 cease_reason E43");
    }

    @Test
    void a_code_in_use_on_that_day_is_not() {
        rows.code("cease_reason", "E43", null, "2018-04-01");
        rows.code("cease_reason", "E45", "2018-04-01", null);
        rows.episode("child", "2016-01-01", "2018-03-31").ended("E43");
        rows.episode("other", "2016-01-01", "2018-04-01").ended("E45");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
