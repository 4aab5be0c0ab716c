package uk.corporateparenting.staging.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.HEALTH_CHECK;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class BlankHealthStatusTest {

    private final StagedNight night = new StagedNight();

    @Test
    void a_blank_status_is_what_the_system_means_by_it_and_another_stays() {
        night.row(HEALTH_CHECK, "ssd_cla_health");
        night.row(HEALTH_CHECK, "ssd_cla_health").with("health_check_status", "REFUSED");
        night.derive(new BlankHealthStatus());
        assertThat(night.all(HEALTH_CHECK.HEALTH_CHECK_STATUS, HEALTH_CHECK)).containsExactly("COMPLETED", "REFUSED");
    }
}
