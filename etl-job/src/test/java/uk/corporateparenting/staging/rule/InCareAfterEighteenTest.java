package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InCareAfterEighteenTest {

    private final StagedRows rows = new StagedRows();
    private final InCareAfterEighteen rule = new InCareAfterEighteen();

    @Test
    void an_open_episode_on_the_day_after_the_18th_birthday_is_a_fault() {
        rows.child("child", "2006-06-29");
        rows.episode("child", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).containsExactly("2 started_on 2024-01-01");
    }

    @Test
    void an_open_episode_on_the_18th_birthday_is_not() {
        rows.child("child", "2006-06-30");
        rows.episode("child", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void an_episode_that_has_ended_is_not() {
        rows.child("child", "2006-06-01");
        rows.episode("child", "2024-01-01", "2024-06-01");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void an_episode_that_only_starts_on_the_18th_birthday_is_a_fault_although_it_has_ended() {
        rows.child("child", "2006-06-01");
        rows.episode("child", "2024-06-01", "2024-06-10");
        assertThat(rows.faultsOf(rule)).containsExactly("2 started_on 2024-06-01");
    }

    @Test
    void a_childrens_home_under_section_20_is_not() {
        rows.child("child", "2006-06-01");
        rows.episode("child", "2024-01-01", null).in("K2").under("V2");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_childrens_home_under_a_care_order_is_a_fault() {
        rows.child("child", "2006-06-01");
        rows.episode("child", "2024-01-01", null).in("K2").under("C2");
        assertThat(rows.faultsOf(rule)).containsExactly("2 started_on 2024-01-01");
    }
}
