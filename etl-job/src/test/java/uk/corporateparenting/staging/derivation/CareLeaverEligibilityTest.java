package uk.corporateparenting.staging.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.CARE_LEAVER;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class CareLeaverEligibilityTest {

    private final StagedNight night = new StagedNight();

    @Test
    void on_the_eighteenth_birthday_a_care_leaver_is_former_relevant() {
        night.person("A").born("2003-09-30");
        assertThat(eligibilityIn("oc3")).containsExactly("FORMER_RELEVANT");
    }

    @Test
    void the_day_before_still_relevant() {
        night.person("A").born("2003-10-01");
        assertThat(eligibilityIn("oc3")).containsExactly("RELEVANT");
    }

    @Test
    void without_a_date_of_birth_nothing_is_said() {
        night.person("A");
        assertThat(eligibilityIn("oc3")).containsOnlyNulls();
    }

    @Test
    void a_system_that_leaves_it_blank_means_that() {
        night.person("A").born("2003-09-30");
        assertThat(eligibilityIn("ssd_care_leavers")).containsOnlyNulls();
    }

    private Iterable<String> eligibilityIn(String feed) {
        night.row(CARE_LEAVER, feed).with("person_id", "A");
        night.derive(new CareLeaverEligibility());
        return night.all(CARE_LEAVER.ELIGIBILITY, CARE_LEAVER);
    }
}
