package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;

import org.junit.jupiter.api.Test;

class OrphanPlacementTest {

    private final StagedRows rows = new StagedRows();
    private final OrphanPlacement rule = new OrphanPlacement();

    @Test
    void a_placement_that_is_not_fed_is_a_fault() {
        rows.episode("child", "2024-01-01", null).with(CARE_EPISODE.PLACEMENT_ID, "1");
        rows.placement("child", "U6", "2024-01-01", null).with(PLACEMENT.PLACEMENT_ID, "2");
        assertThat(rows.faultsOf(rule)).containsExactly("1 placement_id 1");
    }

    @Test
    void a_placement_that_is_fed_is_not() {
        rows.episode("child", "2024-01-01", null).with(CARE_EPISODE.PLACEMENT_ID, "1");
        rows.placement("child", "U6", "2024-01-01", null).with(PLACEMENT.PLACEMENT_ID, "1");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void an_episode_that_names_none_is_not() {
        rows.episode("child", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
