package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;

import org.junit.jupiter.api.Test;

class PlacementProviderNotListedTest {

    private final StagedRows rows = new StagedRows();
    private final PlacementProviderNotListed rule = new PlacementProviderNotListed();

    @Test
    void a_code_of_no_list_is_a_fault() {
        rows.code("placement_provider", "PR1", null, null);
        rows.placement("child", "U6", "2024-01-01", null).with(PLACEMENT.PLACEMENT_PROVIDER, "PR9");
        assertThat(rows.faultsOf(rule)).containsExactly("1 placement_provider PR9");
    }

    @Test
    void a_listed_code_is_not() {
        rows.code("placement_provider", "PR1", null, null);
        rows.placement("child", "U6", "2024-01-01", null).with(PLACEMENT.PLACEMENT_PROVIDER, "PR1");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_blank_provider_is_not() {
        rows.placement("child", "T4", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
