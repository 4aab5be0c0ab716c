package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VoluntaryAgreementWithParentsTest {

    private final StagedRows rows = new StagedRows();
    private final VoluntaryAgreementWithParents rule = new VoluntaryAgreementWithParents();

    @Test
    void a_child_under_section_20_with_parents_is_a_fault() {
        rows.episode("child", "2024-01-01", null).in("P1").under("V2");
        assertThat(rows.faultsOf(rule)).containsExactly("1 placement_type P1");
    }

    @Test
    void the_status_may_be_a_spell_of_its_own() {
        rows.legalStatus("child", "C1", "2023-01-01", "2024-01-01");
        rows.legalStatus("child", "V2", "2024-01-01", null);
        rows.placement("child", "P1", "2024-01-01", null);
        rows.episode("child", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).containsExactly("3 placement_type P1");
    }

    @Test
    void a_child_under_a_care_order_with_parents_is_not() {
        rows.episode("child", "2024-01-01", null).in("P1").under("C2");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_child_under_section_20_elsewhere_is_not() {
        rows.episode("child", "2024-01-01", null).in("U6").under("V2");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
