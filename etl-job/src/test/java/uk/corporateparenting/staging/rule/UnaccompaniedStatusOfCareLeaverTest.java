package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.IMMIGRATION_STATUS;

import org.junit.jupiter.api.Test;

class UnaccompaniedStatusOfCareLeaverTest {

    private final StagedRows rows = new StagedRows();
    private final UnaccompaniedStatusOfCareLeaver rule = new UnaccompaniedStatusOfCareLeaver();

    @Test
    void a_status_still_in_force_is_a_fault() {
        rows.row(IMMIGRATION_STATUS).with(IMMIGRATION_STATUS.PERSON_ID, "child")
                .with(IMMIGRATION_STATUS.IMMIGRATION_STATUS_, "UASC");
        rows.careLeaver("child", "YES", "F2");
        rows.episode("child", "2020-01-01", "2024-03-31").ended("E5");
        assertThat(rows.faultsOf(rule)).containsExactly("1 immigration_status UASC");
    }

    @Test
    void a_status_that_ended_before_the_year_is_not() {
        rows.row(IMMIGRATION_STATUS).with(IMMIGRATION_STATUS.PERSON_ID, "child")
                .with(IMMIGRATION_STATUS.IMMIGRATION_STATUS_, "UASC").with(IMMIGRATION_STATUS.ENDED_ON, "2024-03-31");
        rows.careLeaver("child", "YES", "F2");
        rows.episode("child", "2020-01-01", "2024-03-31").ended("E5");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void one_in_care_on_the_first_day_of_the_year_is_not() {
        rows.row(IMMIGRATION_STATUS).with(IMMIGRATION_STATUS.PERSON_ID, "child")
                .with(IMMIGRATION_STATUS.IMMIGRATION_STATUS_, "UASC");
        rows.careLeaver("child", "YES", "F2");
        rows.episode("child", "2020-01-01", "2024-04-01").ended("E5");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
