package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdoptedChildReturnsTest {

    private final StagedRows rows = new StagedRows();
    private final AdoptedChildReturns rule = new AdoptedChildReturns();

    @Test
    void every_episode_after_an_adoption_is_a_fault() {
        rows.episode("child", "2020-01-01", "2021-01-01").ended("E11");
        rows.episode("child", "2022-01-01", "2022-02-01").ended("X1");
        rows.episode("child", "2022-02-01", null);
        assertThat(rows.faultsOf(rule)).containsExactly("2 started_on 2022-01-01", "3 started_on 2022-02-01");
    }

    @Test
    void the_adoption_itself_and_what_led_to_it_are_not() {
        rows.episode("child", "2020-01-01", "2021-01-01").ended("X1");
        rows.episode("child", "2021-01-01", "2022-01-01").ended("E11");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_reason_before_the_last_episode_of_a_period_of_care_does_not_count() {
        rows.episode("child", "2020-01-01", "2021-01-01").ended("E11").of("period");
        rows.episode("child", "2021-01-01", "2022-01-01").ended("E11").of("period");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
