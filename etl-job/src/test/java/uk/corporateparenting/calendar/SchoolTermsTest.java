package uk.corporateparenting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Autumn 2020 until 18 December, spring 2021 from 4 January to 26 March, summer from 12 April to 23
 * July.
 */
class SchoolTermsTest {

    private static final SchoolTerms TERMS = new SchoolTerms(List.of(
            term("SUM", "2021-04-12", "2021-07-23"),
            term("AUT", "2020-09-02", "2020-12-18"),
            term("SPR", "2021-01-04", "2021-03-26")));

    @Test
    void the_first_28_days_of_a_term_look_at_the_term_before() {
        assertThat(reference("2021-01-04")).isEqualTo("2020/21 AUT");
        assertThat(reference("2021-01-31")).isEqualTo("2020/21 AUT");
    }

    @Test
    void the_29th_day_and_the_last_look_at_the_term_itself() {
        assertThat(reference("2021-02-01")).isEqualTo("2020/21 SPR");
        assertThat(reference("2021-03-26")).isEqualTo("2020/21 SPR");
    }

    @Test
    void a_holiday_looks_at_the_term_before() {
        assertThat(reference("2020-12-31")).isEqualTo("2020/21 AUT");
        assertThat(reference("2021-04-11")).isEqualTo("2020/21 SPR");
        assertThat(reference("2021-08-31")).isEqualTo("2020/21 SUM");
    }

    @Test
    void before_the_first_term_has_settled_and_long_after_the_last_none_is_known() {
        assertThat(reference("2020-09-29")).isEqualTo("none");
        assertThat(reference("2020-09-30")).isEqualTo("2020/21 AUT");
        assertThat(reference("2021-10-23")).isEqualTo("2020/21 SUM");
        assertThat(reference("2021-10-24")).isEqualTo("none");
    }

    @Test
    void a_term_is_found_by_its_label() {
        assertThat(TERMS.named("2020/21 SPR")).map(SchoolTerm::starts).contains(LocalDate.of(2021, 1, 4));
        assertThat(TERMS.named("2021/22 SPR")).isEmpty();
    }

    private static String reference(String day) {
        return TERMS.referenceOn(LocalDate.parse(day)).map(SchoolTerm::label).orElse("none");
    }

    private static SchoolTerm term(String term, String starts, String ends) {
        return new SchoolTerm("2020/21", term, LocalDate.parse(starts), LocalDate.parse(ends));
    }
}
