package uk.corporateparenting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NightsTest {

    @Test
    void a_month_end_is_told_by_the_first_night_on_or_after_it() {
        assertThat(telling("2021-09-30", "2021-10-08", "2021-08-03", "2021-09-29", "2021-10-02", "2021-10-07"))
                .isEqualTo("2021-10-02");
        assertThat(telling("2021-09-30", "2021-10-08", "2021-08-03", "2021-09-30", "2021-10-01"))
                .isEqualTo("2021-09-30");
    }

    @Test
    void tonight_tells_a_month_end_after_which_no_night_was_published() {
        assertThat(telling("2021-09-30", "2021-10-08", "2021-08-03", "2021-09-29")).isEqualTo("2021-10-08");
    }

    @Test
    void tonight_tells_the_running_month() {
        assertThat(telling("2021-10-08", "2021-10-08", "2021-10-07")).isEqualTo("2021-10-08");
    }

    @Test
    void the_same_night_again_tells_what_it_told() {
        assertThat(telling("2021-09-30", "2021-10-02", "2021-09-29", "2021-10-02")).isEqualTo("2021-10-02");
    }

    @Test
    void a_replayed_night_knows_no_later_one() {
        assertThat(telling("2021-09-28", "2021-09-28", "2021-09-27", "2021-10-02")).isEqualTo("2021-09-28");
    }

    @Test
    void the_first_night_tells_the_last_month_end_before_it_and_no_earlier_one() {
        assertThat(telling("2021-09-30", "2021-10-08")).isEqualTo("2021-10-08");
        assertThat(telling("2021-08-31", "2021-10-08")).isEqualTo("none");
        assertThat(telling("2021-08-31", "2021-11-08", "2021-10-08")).isEqualTo("none");
    }

    @Test
    void a_first_night_on_a_month_end_tells_it_and_the_one_before() {
        assertThat(telling("2021-09-30", "2021-09-30")).isEqualTo("2021-09-30");
        assertThat(telling("2021-08-31", "2021-09-30")).isEqualTo("2021-09-30");
        assertThat(telling("2021-07-31", "2021-09-30")).isEqualTo("none");
    }

    private static String telling(String day, String tonight, String... published) {
        var nights = new TreeSet<>(Stream.of(published).map(LocalDate::parse).toList());
        return new Nights(nights, LocalDate.parse(tonight)).telling(LocalDate.parse(day))
                .map(LocalDate::toString)
                .orElse("none");
    }
}
