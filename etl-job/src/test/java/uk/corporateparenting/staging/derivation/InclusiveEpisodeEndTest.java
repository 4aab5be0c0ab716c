package uk.corporateparenting.staging.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class InclusiveEpisodeEndTest {

    private final StagedNight night = new StagedNight();

    @Test
    void an_end_on_the_day_before_the_next_start_becomes_that_start() {
        night.endsAreInclusive();
        night.episode("A").from("2020-01-01").to("2020-05-31");
        night.episode("A").from("2020-06-01").to("2020-08-31");
        assertThat(ends()).containsExactly(LocalDate.of(2020, 6, 1), LocalDate.of(2020, 8, 31));
    }

    @Test
    void of_two_episodes_from_one_day_the_first_has_no_length_rather_than_a_negative_one() {
        night.endsAreInclusive();
        night.episode("A").from("2020-06-01").to("2020-05-31");
        night.episode("A").from("2020-06-01");
        assertThat(ends()).containsExactly(LocalDate.of(2020, 6, 1), null);
    }

    @Test
    void another_period_of_care_does_not_count() {
        night.endsAreInclusive();
        night.episode("A").in("first").from("2020-01-01").to("2020-05-31");
        night.episode("A").in("second").from("2020-06-01");
        assertThat(ends()).containsExactly(LocalDate.of(2020, 5, 31), null);
    }

    @Test
    void a_system_that_ends_on_the_next_start_is_left_alone() {
        night.episode("A").from("2020-01-01").to("2020-05-31");
        night.episode("A").from("2020-06-01");
        assertThat(ends()).containsExactly(LocalDate.of(2020, 5, 31), null);
    }

    private Iterable<LocalDate> ends() {
        night.derive(new InclusiveEpisodeEnd());
        return night.all(CARE_EPISODE.CEASED_ON, CARE_EPISODE);
    }
}
