package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;

import org.junit.jupiter.api.Test;

class PlacementWithoutNumberTest {

    private final StagedRows rows = new StagedRows();
    private final PlacementWithoutNumber rule = new PlacementWithoutNumber();

    @Test
    void a_foster_placement_without_a_number_is_a_fault() {
        rows.placement("child", "U6", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).containsExactly("1 urn null");
    }

    @Test
    void a_placement_that_ended_on_1_april_2015_is_a_fault() {
        rows.placement("child", "K2", "2014-01-01", "2015-04-01");
        assertThat(rows.faultsOf(rule)).containsExactly("1 urn null");
    }

    @Test
    void one_that_ended_the_day_before_is_not() {
        rows.placement("child", "K2", "2014-01-01", "2015-03-31");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_placement_with_parents_is_not() {
        rows.placement("child", "P1", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_placement_with_a_number_is_not() {
        rows.placement("child", "K2", "2024-01-01", null).with(PLACEMENT.URN, "SC123456");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
