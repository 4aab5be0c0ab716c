package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.CARE_LEAVER;

import org.junit.jupiter.api.Test;

class AnswersForDiedOrReturnedHomeTest {

    private final StagedRows rows = new StagedRows();
    private final AnswersForDiedOrReturnedHome rule = new AnswersForDiedOrReturnedHome();

    @Test
    void an_activity_of_one_who_returned_home_is_a_fault() {
        rows.careLeaver("person", "RHOM", "F2");
        assertThat(rows.faultsOf(rule)).containsExactly("1 in_touch RHOM");
    }

    @Test
    void an_accommodation_of_one_who_died_is_a_fault() {
        rows.careLeaver("person", "DIED", "0").with(CARE_LEAVER.ACCOMMODATION, "U");
        assertThat(rows.faultsOf(rule)).containsExactly("1 in_touch DIED");
    }

    @Test
    void answers_not_reported_are_not() {
        rows.careLeaver("person", "RHOM", "0").with(CARE_LEAVER.ACCOMMODATION, "0");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void an_activity_of_one_in_touch_is_not() {
        rows.careLeaver("person", "YES", "F2");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
