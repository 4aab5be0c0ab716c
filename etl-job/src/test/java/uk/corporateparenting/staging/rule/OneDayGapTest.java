package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class OneDayGapTest {

    private final StagedNight night = new StagedNight();
    private final OneDayGap rule = new OneDayGap();

    @Test
    void a_gap_of_one_day_in_a_period_is_a_fault() {
        night.episode("A").from("2020-01-01").to("2020-05-31");
        night.episode("A").from("2020-06-01");
        assertThat(night.faults(rule)).containsExactly("ssd_cla_episodes 2 ceased_on");
    }

    @Test
    void a_gap_of_two_days_is_not_mended() {
        night.episode("A").from("2020-01-01").to("2020-05-30");
        night.episode("A").from("2020-06-01");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void a_day_between_two_periods_is_no_gap() {
        night.episode("A").in("first").from("2020-01-01").to("2020-05-31");
        night.episode("A").in("second").from("2020-06-01");
        assertThat(night.faults(rule)).isEmpty();
    }

    @Test
    void it_is_closed() {
        night.episode("A").from("2020-01-01").to("2020-05-31");
        night.episode("A").from("2020-06-01");
        night.check(rule);
        assertThat(night.all(CARE_EPISODE.CEASED_ON, CARE_EPISODE)).containsExactly(LocalDate.of(2020, 6, 1), null);
    }

    @Test
    void switched_off_it_quarantines_the_period() {
        night.setting("repair_433", "false");
        night.episode("A").from("2020-01-01").to("2020-05-31");
        night.episode("A").from("2020-06-01");
        night.check(rule);
        assertThat(night.quarantined()).containsExactly("period of A by 433");
    }
}
