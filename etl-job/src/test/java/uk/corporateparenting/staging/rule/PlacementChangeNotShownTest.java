package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;

import org.junit.jupiter.api.Test;

class PlacementChangeNotShownTest {

    private final StagedRows rows = new StagedRows();
    private final PlacementChangeNotShown rule = new PlacementChangeNotShown();

    @Test
    void a_status_that_changes_is_a_fault() {
        rows.episode("child", "2024-01-01", "2024-02-01").in("U6").under("C1").began("S").ended("X1");
        rows.episode("child", "2024-02-01", null).in("K2").under("C2").began("P");
        assertThat(rows.faultsOf(rule)).containsExactly("2 start_reason P");
    }

    @Test
    void a_placement_that_stays_is_a_fault() {
        rows.episode("child", "2024-01-01", "2024-02-01").in("U6").under("C1").began("S").ended("X1");
        rows.episode("child", "2024-02-01", null).in("U6").under("C1").began("T");
        assertThat(rows.faultsOf(rule)).containsExactly("2 start_reason T");
    }

    @Test
    void a_change_of_placement_alone_is_not() {
        rows.episode("child", "2024-01-01", "2024-02-01").in("U6").under("C1").began("S").ended("X1");
        rows.episode("child", "2024-02-01", null).in("K2").under("C1").began("P");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_move_to_another_address_is_not() {
        rows.episode("child", "2024-01-01", "2024-02-01").under("C1").began("S").ended("X1");
        rows.placement("child", "U6", "2024-01-01", "2024-02-01").with(PLACEMENT.POSTCODE, "ZZ1 1AA");
        rows.episode("child", "2024-02-01", null).under("C1").began("P");
        rows.placement("child", "U6", "2024-02-01", null).with(PLACEMENT.POSTCODE, "ZZ2 2BB");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
