package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;

import org.junit.jupiter.api.Test;

class AdoptedOnMatchDayTest {

    private final StagedRows rows = new StagedRows();
    private final AdoptedOnMatchDay rule = new AdoptedOnMatchDay();

    @Test
    void a_match_on_the_day_of_adoption_is_a_fault() {
        rows.episode("child", "2020-01-01", "2024-01-01").ended("E11");
        rows.permanence("child").with(PERMANENCE.MATCHED_ON, "2024-01-01");
        assertThat(rows.faultsOf(rule)).containsExactly("2 matched_on 2024-01-01");
    }

    @Test
    void a_match_on_the_day_before_is_not() {
        rows.episode("child", "2020-01-01", "2024-01-01").ended("E11");
        rows.permanence("child").with(PERMANENCE.MATCHED_ON, "2023-12-31");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_match_on_the_day_care_ended_otherwise_is_not() {
        rows.episode("child", "2020-01-01", "2024-01-01").ended("E4A");
        rows.permanence("child").with(PERMANENCE.MATCHED_ON, "2024-01-01");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
