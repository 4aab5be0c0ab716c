package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacementTypeNotListedTest {

    private final StagedRows rows = new StagedRows();
    private final PlacementTypeNotListed rule = new PlacementTypeNotListed();

    @Test
    void a_code_retired_on_the_first_day_is_a_fault() {
        rows.code("placement_type", "H5", null, "2024-04-01");
        rows.placement("child", "H5", "2024-04-01", null);
        assertThat(rows.faultsOf(rule)).containsExactly("1 placement_type H5");
    }

    @Test
    void a_code_retired_the_day_after_is_not() {
        rows.code("placement_type", "H5", null, "2024-04-01");
        rows.placement("child", "H5", "2024-03-31", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_code_introduced_on_the_day_the_placement_ended_is_a_fault() {
        rows.code("placement_type", "K3", "2023-04-28", null);
        rows.placement("child", "K3", "2023-01-01", "2023-04-28");
        assertThat(rows.faultsOf(rule)).containsExactly("1 placement_type K3");
    }

    @Test
    void a_code_introduced_on_the_last_day_is_not() {
        rows.code("placement_type", "K3", "2023-04-28", null);
        rows.placement("child", "K3", "2023-01-01", "2023-04-29");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_code_of_another_list_is_a_fault() {
        rows.code("start_reason", "P", null, null);
        rows.placement("child", "P", "2024-04-01", null);
        assertThat(rows.faultsOf(rule)).containsExactly("1 placement_type P");
    }
}
