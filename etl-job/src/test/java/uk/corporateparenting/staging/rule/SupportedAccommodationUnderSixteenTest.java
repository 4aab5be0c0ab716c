package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PERSON;

import org.junit.jupiter.api.Test;

class SupportedAccommodationUnderSixteenTest {

    private final StagedRows rows = new StagedRows();
    private final SupportedAccommodationUnderSixteen rule = new SupportedAccommodationUnderSixteen();

    @Test
    void a_placement_on_the_day_before_the_16th_birthday_is_a_fault() {
        rows.child("child", "2008-05-01");
        rows.placement("child", "K3", "2024-04-30", null);
        assertThat(rows.faultsOf(rule)).containsExactly("2 placement_type K3");
    }

    @Test
    void a_placement_on_the_16th_birthday_is_not() {
        rows.child("child", "2008-05-01");
        rows.placement("child", "K3", "2024-05-01", null);
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_child_born_on_29_february_turns_16_on_29_february() {
        rows.child("child", "2008-02-29");
        rows.placement("child", "K3", "2024-02-28", "2024-02-29");
        rows.placement("child", "K3", "2024-02-29", null);
        assertThat(rows.faultsOf(rule)).containsExactly("2 placement_type K3");
    }

    @Test
    void the_expected_date_of_birth_stands_in_for_an_unknown_one() {
        rows.child("child", null).with(PERSON.EXPECTED_BIRTH_ON, "2010-01-01");
        rows.placement("child", "K3", "2024-04-30", null);
        assertThat(rows.faultsOf(rule)).containsExactly("2 placement_type K3");
    }
}
