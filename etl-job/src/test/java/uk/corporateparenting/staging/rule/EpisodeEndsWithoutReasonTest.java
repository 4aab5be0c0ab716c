package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EpisodeEndsWithoutReasonTest {

    private final StagedRows rows = new StagedRows();
    private final EpisodeEndsWithoutReason rule = new EpisodeEndsWithoutReason();

    @Test
    void an_end_without_a_reason_is_a_fault() {
        rows.episode("child", "2024-01-01", "2024-02-01");
        assertThat(rows.faultsOf(rule)).containsExactly("1 cease_reason null");
    }

    @Test
    void a_reason_without_an_end_is_a_fault() {
        rows.episode("child", "2024-01-01", null).ended("E4A");
        assertThat(rows.faultsOf(rule)).containsExactly("1 cease_reason E4A");
    }

    @Test
    void both_or_neither_is_not() {
        rows.episode("child", "2024-01-01", "2024-02-01").ended("X1");
        rows.episode("child", "2024-02-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
