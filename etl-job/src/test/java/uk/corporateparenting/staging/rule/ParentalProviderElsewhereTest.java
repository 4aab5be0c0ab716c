package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;

import org.junit.jupiter.api.Test;

class ParentalProviderElsewhereTest {

    private final StagedRows rows = new StagedRows();
    private final ParentalProviderElsewhere rule = new ParentalProviderElsewhere();

    @Test
    void a_parent_who_provides_a_foster_placement_is_a_fault() {
        rows.placement("child", "U6", "2024-01-01", null).with(PLACEMENT.PLACEMENT_PROVIDER, "PR0");
        assertThat(rows.faultsOf(rule)).containsExactly("1 placement_provider PR0");
    }

    @Test
    void a_parent_who_provides_a_placement_with_parents_is_not() {
        rows.placement("child", "P1", "2024-01-01", null).with(PLACEMENT.PLACEMENT_PROVIDER, "PR0");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
