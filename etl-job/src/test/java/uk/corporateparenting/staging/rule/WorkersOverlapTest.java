package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.WORKER_EPISODE;

import org.junit.jupiter.api.Test;

class WorkersOverlapTest {

    private final StagedRows rows = new StagedRows();
    private final WorkersOverlap rule = new WorkersOverlap();

    @Test
    void an_overlap_of_eight_days_is_a_fault() {
        rows.workerEpisode("child", "SW1", "2024-01-01", "2024-03-09");
        rows.workerEpisode("child", "SW2", "2024-03-01", null);
        assertThat(rows.faultsOf(rule)).containsExactly("2 started_on 2024-03-01");
    }

    @Test
    void a_worker_who_starts_while_the_last_goes_on_is_a_fault() {
        rows.workerEpisode("child", "SW1", "2024-01-01", null);
        rows.workerEpisode("child", "SW2", "2024-03-01", null);
        assertThat(rows.faultsOf(rule)).containsExactly("2 started_on 2024-03-01");
    }

    @Test
    void an_overlap_of_seven_days_is_not() {
        rows.workerEpisode("child", "SW1", "2024-01-01", "2024-03-08");
        rows.workerEpisode("child", "SW2", "2024-03-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_first_contact_is_not() {
        rows.workerEpisode("child", "SW1", "2024-01-01", null);
        rows.workerEpisode("child", "SW2", "2024-03-01", null).with(WORKER_EPISODE.CHANGE_REASON, "FCONTA");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
