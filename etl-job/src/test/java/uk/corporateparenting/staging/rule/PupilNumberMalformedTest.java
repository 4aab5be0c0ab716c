package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PERSON;

import org.junit.jupiter.api.Test;

class PupilNumberMalformedTest {

    private final StagedRows rows = new StagedRows();
    private final PupilNumberMalformed rule = new PupilNumberMalformed();

    @Test
    void a_number_whose_letter_does_not_check_is_a_fault() {
        rows.child("child", "2010-05-01").with(PERSON.UPN, "J801200001001");
        assertThat(rows.faultsOf(rule)).containsExactly("1 upn J801200001001");
    }

    @Test
    void a_number_that_is_a_digit_short_is_a_fault() {
        rows.child("child", "2010-05-01").with(PERSON.UPN, "H80120000100");
        assertThat(rows.faultsOf(rule)).containsExactly("1 upn H80120000100");
    }

    @Test
    void a_reason_that_does_not_exist_is_a_fault() {
        rows.child("child", "2010-05-01").with(PERSON.UPN, "UN6");
        assertThat(rows.faultsOf(rule)).containsExactly("1 upn UN6");
    }

    @Test
    void a_number_whose_letter_checks_is_not() {
        rows.child("child", "2010-05-01").with(PERSON.UPN, "H801200001001");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_temporary_number_is_not() {
        rows.child("child", "2010-05-01").with(PERSON.UPN, "W80120000100K");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_reason_why_it_is_unknown_is_not() {
        rows.child("child", "2010-05-01").with(PERSON.UPN, "UN5");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }

    @Test
    void a_blank_number_is_not() {
        rows.child("child", "2010-05-01");
        assertThat(rows.faultsOf(rule)).isEmpty();
    }
}
