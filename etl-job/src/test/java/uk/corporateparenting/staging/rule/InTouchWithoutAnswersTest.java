package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.CARE_LEAVER;

import org.junit.jupiter.api.Test;

class InTouchWithoutAnswersTest {

    private final StagedRows rows = new StagedRows();
    private final InTouchWithoutAnswers rule = new InTouchWithoutAnswers();

    @Test
    void an_activity_not_reported_is_a_fault() {
        rows.careLeaver("person", "YES", "0").with(CARE_LEAVER.ACCOMMODATION, "U");
        assertThat(rows.faultsOf(rule)).containsExactly("1 in_touch YES");
    }

    @Test
    void an_accommodation_not_reported_is_a_fault() {
        rows.careLeaver("person", "YES", "F2").with(CARE_LEAVER.ACCOMMODATION, "0");
        assertThat(rows.faultsOf(rule)).containsExactly("1 in_touch YES");
    }

    @Test
    void one_not_in_touch_is_not() {
        rows.careLeaver("person", "NO", "0").with(CARE_LEAVER.ACCOMMODATION, "0");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void both_reported_is_not() {
        rows.careLeaver("person", "YES", "F2").with(CARE_LEAVER.ACCOMMODATION, "U");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
