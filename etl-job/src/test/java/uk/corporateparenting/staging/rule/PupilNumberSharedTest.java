package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PERSON;

import org.junit.jupiter.api.Test;

class PupilNumberSharedTest {

    private final StagedRows rows = new StagedRows();
    private final PupilNumberShared rule = new PupilNumberShared();

    @Test
    void a_number_of_two_children_is_a_fault_of_both() {
        rows.child("child", "2010-05-01").with(PERSON.UPN, "H801200001001");
        rows.child("other", "2011-05-01").with(PERSON.UPN, "H801200001001");
        assertThat(rows.faultsOf(rule)).containsExactly("1 upn H801200001001", "2 upn H801200001001");
    }

    @Test
    void a_reason_why_it_is_unknown_is_not() {
        rows.child("child", "2010-05-01").with(PERSON.UPN, "UN1");
        rows.child("other", "2011-05-01").with(PERSON.UPN, "UN1");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_number_of_one_child_is_not() {
        rows.child("child", "2010-05-01").with(PERSON.UPN, "H801200001001");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
