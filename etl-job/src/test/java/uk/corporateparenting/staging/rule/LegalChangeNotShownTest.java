package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;

import org.junit.jupiter.api.Test;

class LegalChangeNotShownTest {

    private final StagedRows rows = new StagedRows();
    private final LegalChangeNotShown rule = new LegalChangeNotShown();

    @Test
    void a_status_that_stays_is_a_fault() {
        rows.episode("child", "2024-01-01", "2024-02-01").in("U6").under("C1").began("S").ended("X1");
        rows.episode("child", "2024-02-01", null).in("U6").under("C1").began("L");
        assertThat(rows.faultsOf(rule)).containsExactly("2 start_reason L");
    }

    @Test
    void a_placement_that_changes_is_a_fault() {
        rows.episode("child", "2024-01-01", "2024-02-01").in("U6").under("C1").began("S").ended("X1");
        rows.episode("child", "2024-02-01", null).in("K2").under("C2").began("L");
        assertThat(rows.faultsOf(rule)).containsExactly("2 start_reason L");
    }

    @Test
    void a_placement_whose_provider_changes_is_a_fault() {
        rows.episode("child", "2024-01-01", "2024-02-01").under("C1").began("S").ended("X1");
        rows.placement("child", "U6", "2024-01-01", "2024-02-01").with(PLACEMENT.PLACEMENT_PROVIDER, "PR1");
        rows.episode("child", "2024-02-01", null).under("C2").began("L");
        rows.placement("child", "U6", "2024-02-01", null).with(PLACEMENT.PLACEMENT_PROVIDER, "PR4");
        assertThat(rows.faultsOf(rule)).containsExactly("3 start_reason L");
    }

    @Test
    void a_change_of_status_alone_is_not() {
        rows.episode("child", "2024-01-01", "2024-02-01").in("U6").under("C1").began("S").ended("X1");
        rows.episode("child", "2024-02-01", null).in("U6").under("C2").began("L");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void one_placement_across_both_episodes_is_not() {
        rows.placement("child", "U6", "2024-01-01", null);
        rows.episode("child", "2024-01-01", "2024-02-01").under("C1").began("S").ended("X1");
        rows.episode("child", "2024-02-01", null).under("C2").began("L");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void an_unknown_placement_is_not() {
        rows.episode("child", "2024-01-01", "2024-02-01").under("C1").began("S").ended("X1");
        rows.episode("child", "2024-02-01", null).in("K2").under("C2").began("L");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
