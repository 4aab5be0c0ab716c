package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonOverTwentyFiveTest {

    private final StagedRows rows = new StagedRows();
    private final PersonOverTwentyFive rule = new PersonOverTwentyFive();

    @Test
    void a_person_who_turned_25_on_the_last_day_of_the_year_before_is_a_fault() {
        rows.child("person", "1999-03-31");
        assertThat(rows.faultsOf(rule)).containsExactly("1 born_on 1999-03-31");
    }

    @Test
    void a_person_who_turned_25_on_the_first_day_of_the_year_is_not() {
        rows.child("person", "1999-04-01");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
