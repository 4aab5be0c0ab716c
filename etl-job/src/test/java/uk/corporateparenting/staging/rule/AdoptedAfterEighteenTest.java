package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdoptedAfterEighteenTest {

    private final StagedRows rows = new StagedRows();
    private final AdoptedAfterEighteen rule = new AdoptedAfterEighteen();

    @Test
    void an_adoption_on_the_18th_birthday_is_a_fault() {
        rows.child("child", "2006-05-01");
        rows.episode("child", "2024-01-01", "2024-05-01").ended("E11");
        assertThat(rows.faultsOf(rule)).containsExactly("2 cease_reason E11");
    }

    @Test
    void an_adoption_on_the_day_before_is_not() {
        rows.child("child", "2006-05-02");
        rows.episode("child", "2024-01-01", "2024-05-01").ended("E12");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
