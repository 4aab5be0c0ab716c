package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdoptedWithoutAdoptivePlacementTest {

    private final StagedRows rows = new StagedRows();
    private final AdoptedWithoutAdoptivePlacement rule = new AdoptedWithoutAdoptivePlacement();

    @Test
    void an_adoption_from_a_foster_placement_is_a_fault() {
        rows.episode("child", "2020-01-01", "2021-01-01").in("U6").ended("E11");
        assertThat(rows.faultsOf(rule)).containsExactly("1 cease_reason E11");
    }

    @Test
    void an_adoption_from_an_adoptive_placement_is_not() {
        rows.episode("child", "2020-01-01", "2021-01-01").in("U6").ended("X1");
        rows.episode("child", "2021-01-01", "2022-01-01").in("A6").ended("E12");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
