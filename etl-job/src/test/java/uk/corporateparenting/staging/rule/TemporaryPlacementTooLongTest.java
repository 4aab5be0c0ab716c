package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemporaryPlacementTooLongTest {

    private final StagedRows rows = new StagedRows();
    private final TemporaryPlacementTooLong rule = new TemporaryPlacementTooLong();

    @Test
    void a_day_too_long_is_a_fault() {
        rows.placement("child", "T4", "2024-01-01", "2024-01-09");
        assertThat(rows.faultsOf(rule)).containsExactly("1 placement_type T4");
    }

    @Test
    void an_open_placement_is_measured_up_to_today() {
        rows.placement("child", "T4", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).containsExactly("1 placement_type T4");
    }

    @Test
    void the_longest_allowed_is_not() {
        rows.placement("child", "T4", "2024-01-01", "2024-01-08");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_placement_of_another_type_is_not() {
        rows.placement("child", "U6", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
