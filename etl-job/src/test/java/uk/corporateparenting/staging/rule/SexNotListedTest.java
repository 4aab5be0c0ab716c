package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PERSON;

import org.junit.jupiter.api.Test;

class SexNotListedTest {

    private final StagedRows rows = new StagedRows();
    private final SexNotListed rule = new SexNotListed();

    @Test
    void a_code_of_no_list_is_a_fault() {
        rows.code("sex", "F", null, null);
        rows.child("child", "2010-05-01").with(PERSON.SEX, "9");
        assertThat(rows.faultsOf(rule)).containsExactly("1 sex 9");
    }

    @Test
    void a_blank_sex_is_a_fault() {
        rows.child("child", "2010-05-01");
        assertThat(rows.faultsOf(rule)).containsExactly("1 sex null");
    }

    @Test
    void a_listed_code_is_not() {
        rows.code("sex", "F", null, null);
        rows.child("child", "2010-05-01").with(PERSON.SEX, "F");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
