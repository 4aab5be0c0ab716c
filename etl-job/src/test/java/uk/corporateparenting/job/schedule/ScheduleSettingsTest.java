package uk.corporateparenting.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleSettingsTest {

    @Test
    void what_ships_has_no_fault() {
        assertThat(UsualSchedule.settings().faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01:59", "01:00", "05:01", "23:00"})
    void a_night_outside_two_to_five_is_refused_in_a_sentence(String time) {
        assertThat(UsualSchedule.at(LocalTime.parse(time), Map.of()).faults()).containsExactly(
                "application.yaml: corporate-parenting.schedule.night-at is " + time + "; a night starts between 02:00"
                        + " and 05:00, clear of the hour in which the clocks change.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"02:00", "05:00"})
    void the_bounds_are_allowed(String time) {
        assertThat(UsualSchedule.at(LocalTime.parse(time), Map.of()).faults()).isEmpty();
    }

    @Test
    void a_council_may_have_a_time_of_its_own() {
        var settings = UsualSchedule.at(LocalTime.of(2, 30), Map.of("peterborough", LocalTime.of(4, 0)));

        assertThat(settings.timesOf("peterborough").at()).isEqualTo("04:00");
        assertThat(settings.timesOf("cambridgeshire").at()).isEqualTo("02:30");
    }

    @Test
    void all_faults_are_said_at_once() {
        var settings = new ScheduleSettings(LocalTime.of(1, 0), Map.of("a", LocalTime.NOON), LocalTime.of(4, 0),
                LocalTime.of(7, 0), Duration.ZERO, 0, Duration.ZERO, Duration.ZERO, -1);

        assertThat(settings.faults()).hasSize(8);
    }

    @Test
    void councils_run_side_by_side_up_to_the_cores_unless_configured() {
        assertThat(UsualSchedule.settings().sideBySideOn(3)).isEqualTo(3);
    }
}
