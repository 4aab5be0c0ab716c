package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class BornAfterBusinessDateTest {

    private final StagedNight night = new StagedNight();
    private final BornAfterBusinessDate rule = new BornAfterBusinessDate();

    @Test
    void a_birth_after_the_business_date_is_refused() {
        night.person("A").born("2021-10-01");
        assertThat(night.faults(rule)).containsExactly("ssd_person 2 born_on");
    }

    @Test
    void a_birth_on_the_business_date_is_not() {
        night.person("A").born("2021-09-30");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void an_expected_birth_may_lie_ahead() {
        night.person("A").on("expected_birth_on", "2021-12-24");
        assertThat(night.faults(rule)).isEmpty();
    }
}
