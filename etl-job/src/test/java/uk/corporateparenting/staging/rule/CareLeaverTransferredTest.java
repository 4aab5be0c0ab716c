package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CareLeaverTransferredTest {

    private final StagedRows rows = new StagedRows();
    private final CareLeaverTransferred rule = new CareLeaverTransferred();

    @Test
    void answers_for_one_whose_last_episode_ended_in_a_transfer_are_a_fault() {
        rows.episode("child", "2020-01-01", "2021-01-01").ended("E3");
        rows.careLeaver("child", "YES", "F2");
        assertThat(rows.faultsOf(rule)).containsExactly("2 in_touch YES");
    }

    @Test
    void answers_for_one_who_came_back_are_not() {
        rows.episode("child", "2020-01-01", "2021-01-01").ended("E3");
        rows.episode("child", "2022-01-01", "2023-01-01").ended("E5");
        rows.careLeaver("child", "YES", "F2");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_record_without_answers_is_not() {
        rows.episode("child", "2020-01-01", "2021-01-01").ended("E3");
        rows.careLeaver("child", null, null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
