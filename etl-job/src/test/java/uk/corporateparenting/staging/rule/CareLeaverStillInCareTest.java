package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.CARE_LEAVER;

import org.junit.jupiter.api.Test;

class CareLeaverStillInCareTest {

    private final StagedRows rows = new StagedRows();
    private final CareLeaverStillInCare rule = new CareLeaverStillInCare();

    @Test
    void answers_for_one_still_in_care_at_17_are_a_fault() {
        rows.child("child", "2007-06-30");
        rows.episode("child", "2020-01-01", null);
        rows.careLeaver("child", "YES", "F2");
        assertThat(rows.faultsOf(rule)).containsExactly("3 in_touch YES");
    }

    @Test
    void answers_for_one_who_left_care_after_the_17th_birthday_are_a_fault() {
        rows.child("child", "2007-05-01");
        rows.episode("child", "2020-01-01", "2024-05-02");
        rows.careLeaver("child", "YES", "F2");
        assertThat(rows.faultsOf(rule)).containsExactly("3 in_touch YES");
    }

    @Test
    void answers_for_one_who_left_care_on_the_18th_birthday_are_not() {
        rows.child("child", "2006-05-01");
        rows.episode("child", "2020-01-01", "2024-05-01");
        rows.careLeaver("child", "YES", "F2");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void answers_for_one_in_care_after_the_18th_birthday_are_a_fault() {
        rows.child("child", "2006-05-01");
        rows.episode("child", "2020-01-01", "2024-05-02");
        rows.careLeaver("child", "YES", "F2");
        assertThat(rows.faultsOf(rule)).containsExactly("3 in_touch YES");
    }

    @Test
    void answers_for_one_of_19_are_not() {
        rows.child("child", "2005-06-30");
        rows.episode("child", "2020-01-01", null);
        rows.careLeaver("child", "YES", "F2");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void answers_for_an_eligible_child_are_not() {
        rows.child("child", "2007-05-01");
        rows.episode("child", "2020-01-01", null);
        rows.careLeaver("child", "YES", "F2").with(CARE_LEAVER.ELIGIBILITY, "ELIGIBLE");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_record_without_answers_is_not() {
        rows.child("child", "2007-05-01");
        rows.episode("child", "2020-01-01", null);
        rows.careLeaver("child", null, null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
