package uk.corporateparenting.sample.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @Test
    void exactly_so_many_are_included_and_spread_evenly() {
        var share = new Share(3, 9);
        assertThat(IntStream.range(0, 9).filter(share::includes)).containsExactly(2, 5, 8);
    }

    @Test
    void the_largest_group_is_found_whose_share_prints_so() {
        assertThat(Share.printed(98.5, 399)).isEqualTo(new Share(393, 399));
        assertThat(Share.printed(66.4, 107)).isEqualTo(new Share(71, 107));
        assertThat(Share.printed(66.4, 118).of()).isLessThan(118);
        assertThatThrownBy(() -> Share.printed(66.4, 106)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"431, 40, 80", "202.3, 40, 45", "156.125, 8, 45", "362, 8, 80", "202.3, 10, 0"})
    void days_around_a_mean_have_exactly_that_mean(double mean, int count, int widest) {
        var days = Spread.around(mean, count, widest);
        assertThat(IntStream.of(days).sum() / (double) count).isEqualTo(mean);
        assertThat(IntStream.of(days)).hasSize(count).allMatch(each -> Math.abs(each - mean) <= widest + 1);
    }

    @Test
    void the_share_of_a_year_so_far_follows_its_line_and_begins_anew_in_april() {
        var share = RunningShare.along("""
                2020-04-01 50
                2021-03-31 50
                2021-04-01 80
                2021-09-30 60""");
        assertThat(met(share, LocalDate.of(2020, 4, 1), 200)).isEqualTo(100);
        assertThat(met(share, LocalDate.of(2021, 4, 1), 100)).isEqualTo(80);
        assertThat(met(share, LocalDate.of(2021, 9, 30), 900)).isEqualTo(600 - 80);
    }

    private static long met(RunningShare share, LocalDate due, int count) {
        return IntStream.range(0, count).filter(_ -> share.next(due)).count();
    }
}
