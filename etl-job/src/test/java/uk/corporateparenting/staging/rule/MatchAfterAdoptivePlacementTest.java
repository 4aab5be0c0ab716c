package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;

import org.junit.jupiter.api.Test;

class MatchAfterAdoptivePlacementTest {

    private final StagedRows rows = new StagedRows();
    private final MatchAfterAdoptivePlacement rule = new MatchAfterAdoptivePlacement();

    @Test
    void a_match_the_day_after_the_placement_is_a_fault() {
        rows.permanence("child").with(PERMANENCE.MATCHED_ON, "2024-01-02");
        rows.placement("child", "A6", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).containsExactly("1 matched_on 2024-01-02");
    }

    @Test
    void a_match_on_the_day_of_placement_is_not() {
        rows.permanence("child").with(PERMANENCE.MATCHED_ON, "2024-01-01");
        rows.placement("child", "A6", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
