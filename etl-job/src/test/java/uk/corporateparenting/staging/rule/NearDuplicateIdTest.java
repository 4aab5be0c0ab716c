package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class NearDuplicateIdTest {

    private final StagedNight night = new StagedNight();
    private final NearDuplicateId rule = new NearDuplicateId();

    @Test
    void identifiers_that_differ_in_leading_zeros_are_both_shown() {
        night.person("001234");
        night.person("1234");
        night.person("12340");
        assertThat(night.faults(rule)).containsExactly("ssd_person 2 person_id", "ssd_person 3 person_id");
    }

    @Test
    void the_same_identifier_twice_is_another_matter() {
        night.person("1234");
        night.person("1234");
        assertThat(night.faults(rule)).isEmpty();
    }
}
