package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PERSON;

import org.junit.jupiter.api.Test;

class EthnicityNotListedTest {

    private final StagedRows rows = new StagedRows();
    private final EthnicityNotListed rule = new EthnicityNotListed();

    @Test
    void a_code_of_no_list_is_a_fault() {
        rows.code("ethnicity", "WBRI", null, null);
        rows.child("child", "2010-05-01").with(PERSON.ETHNICITY, "WBRX");
        assertThat(rows.faultsOf(rule)).containsExactly("1 ethnicity WBRX");
    }

    @Test
    void a_blank_ethnicity_is_a_fault() {
        rows.child("child", "2010-05-01");
        assertThat(rows.faultsOf(rule)).containsExactly("1 ethnicity null");
    }

    @Test
    void a_listed_code_is_not() {
        rows.code("ethnicity", "NOBT", null, null);
        rows.child("child", "2010-05-01").with(PERSON.ETHNICITY, "NOBT");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
