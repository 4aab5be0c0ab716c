package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.LEGAL_STATUS;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class InvalidLegalStatusTest {

    private final StagedNight night = new StagedNight();
    private final InvalidLegalStatus rule = new InvalidLegalStatus();

    @Test
    void a_code_that_is_none_puts_the_periods_it_overlaps_in_doubt() {
        night.episode("A").in("before").from("2019-01-01").to("2020-01-01");
        night.episode("A").in("during").from("2020-01-01").to("2020-06-01");
        night.episode("A").in("after").from("2020-06-01");
        night.row(LEGAL_STATUS, "ssd_legal_status").with("person_id", "A").with("legal_status", "C9").from("2020-01-01")
                .to("2020-06-01");
        night.check(rule);
        assertThat(night.findings()).containsExactly("144 QUARANTINE ssd_legal_status.csv 2 legal_status A9");
        assertThat(night.quarantined()).containsExactly("during by 144");
    }

    @Test
    void a_spell_still_in_force_overlaps_an_open_period() {
        night.episode("A").from("2020-01-01");
        night.row(LEGAL_STATUS, "ssd_legal_status").with("person_id", "A").with("legal_status", "C9")
                .from("2020-06-01");
        night.check(rule);
        assertThat(night.quarantined()).containsExactly("period of A by 144");
    }

    @Test
    void a_spell_that_starts_after_the_business_date_is_not_known_yet() {
        night.episode("A").from("2020-01-01");
        night.row(LEGAL_STATUS, "ssd_legal_status").with("person_id", "A").with("legal_status", "C9")
                .from("2021-10-01");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void a_code_may_be_used_from_its_first_day() {
        night.legalStatusCode("N1", "2020-01-01", null);
        night.row(LEGAL_STATUS, "ssd_legal_status").with("person_id", "A").with("legal_status", "N1")
                .from("2020-01-01");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void and_not_before() {
        night.legalStatusCode("N1", "2020-01-01", null);
        night.row(LEGAL_STATUS, "ssd_legal_status").with("person_id", "A").with("legal_status", "N1")
                .from("2019-12-31");
        assertThat(night.faults(rule)).containsExactly("ssd_legal_status 2 legal_status");
    }

    @Test
    void a_code_may_not_be_used_from_the_day_it_was_withdrawn() {
        night.legalStatusCode("D1", null, "2005-12-30");
        night.row(LEGAL_STATUS, "ssd_legal_status").with("person_id", "A").with("legal_status", "D1")
                .from("2005-12-30");
        assertThat(night.faults(rule)).containsExactly("ssd_legal_status 2 legal_status");
    }

    @Test
    void a_spell_that_began_before_may_go_on() {
        night.legalStatusCode("D1", null, "2005-12-30");
        night.row(LEGAL_STATUS, "ssd_legal_status").with("person_id", "A").with("legal_status", "D1")
                .from("2005-12-29");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void a_status_that_is_not_of_children_in_care_is_no_fault() {
        night.legalStatusCode("X0", null, null);
        night.row(LEGAL_STATUS, "ssd_legal_status").with("person_id", "A").with("legal_status", "X0")
                .from("2020-01-01");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void a_status_that_nobody_recognised_was_warned_of_already() {
        night.row(LEGAL_STATUS, "ssd_legal_status").with("person_id", "A").from("2020-01-01");
        assertThat(night.faults(rule)).isEmpty();
    }
}
