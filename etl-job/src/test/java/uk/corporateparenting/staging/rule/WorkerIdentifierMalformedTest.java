package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkerIdentifierMalformedTest {

    private final StagedRows rows = new StagedRows();
    private final WorkerIdentifierMalformed rule = new WorkerIdentifierMalformed();

    @Test
    void another_beginning_is_a_fault() {
        rows.workerEpisode("child", "AB123456", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).containsExactly("1 worker_id AB123456");
    }

    @Test
    void a_registration_number_is_not() {
        rows.workerEpisode("child", "SW123456", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void the_mark_of_an_unregistered_worker_is_not() {
        rows.workerEpisode("child", "XX123456", "2024-01-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
