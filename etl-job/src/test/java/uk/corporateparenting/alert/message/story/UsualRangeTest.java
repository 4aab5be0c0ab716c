package uk.corporateparenting.alert.message.story;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.alert.message.story.Signal.NEAR_LIMIT;
import static uk.corporateparenting.alert.message.story.Signal.NONE;
import static uk.corporateparenting.alert.message.story.Signal.OUTSIDE;
import static uk.corporateparenting.alert.message.story.Signal.SHIFT;
import static uk.corporateparenting.alert.message.story.Signal.TREND;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Twelve months of 10, 12, 10, 12 …: their mean is 11 and every step is 2, so that the limits lie
 * 2.66 times 2 from the mean, at 5.68 and 16.32, and a value is close to them from 7.45 and 14.55.
 */
class UsualRangeTest {

    private static final double[] YEAR = {10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12};

    @Test
    void the_limits_are_the_mean_and_2_66_times_the_average_step() {
        var range = range(YEAR);
        assertThat(range.mean()).isEqualByComparingTo("11");
        assertThat(range.lower()).isEqualByComparingTo("5.68");
        assertThat(range.upper()).isEqualByComparingTo("16.32");
        assertThat(range.signal()).isEqualTo(NONE);
        assertThat(range.isTrial()).isFalse();
    }

    @Test
    void the_months_after_the_first_twelve_leave_the_limits_alone() {
        assertThat(after(40, 50, 60).upper()).isEqualByComparingTo("16.32");
    }

    @Test
    void a_value_beyond_a_limit_is_unusual_and_one_on_it_is_not() {
        assertThat(after(16.33).signal()).isEqualTo(OUTSIDE);
        assertThat(after(16.33).isHigh()).isTrue();
        assertThat(after(16.32).signal()).isEqualTo(NONE);
        assertThat(after(5.67).signal()).isEqualTo(OUTSIDE);
        assertThat(after(5.67).isHigh()).isFalse();
    }

    @Test
    void seven_values_that_rise_or_fall_are_a_trend_and_six_are_not() {
        assertThat(after(9, 9.5, 10, 10.5, 11, 11.5, 12).signal()).isEqualTo(TREND);
        assertThat(after(9.5, 10, 10.5, 11, 11.5, 12).signal()).isEqualTo(NONE);
        assertThat(after(13, 12, 11.5, 11, 10.5, 10, 9.5).signal()).isEqualTo(TREND);
        assertThat(after(9, 9.5, 10, 10, 11, 11.5, 12).signal()).as("two months alike break it").isEqualTo(NONE);
    }

    @Test
    void two_of_three_close_to_a_limit_are_unusual_where_all_three_lie_on_its_side() {
        assertThat(after(15, 15).signal()).isEqualTo(NEAR_LIMIT);
        assertThat(after(15, 12, 15).signal()).isEqualTo(NEAR_LIMIT);
        assertThat(after(15, 10, 15).signal()).as("one on the other side").isEqualTo(NONE);
        assertThat(after(14.5, 14.5).signal()).as("not close enough").isEqualTo(NONE);
        assertThat(after(15, 15, 12).signal()).as("not the newest one").isEqualTo(NONE);
    }

    @Test
    void seven_values_on_one_side_of_the_mean_are_a_shift_and_six_are_not() {
        assertThat(after(12.5, 12, 12.5, 12, 12.5, 12).signal()).isEqualTo(SHIFT);
        assertThat(after(12.5, 12, 12.5, 12, 12.5).signal()).isEqualTo(NONE);
        assertThat(after(11, 12, 12.5, 12, 12.5, 12, 12.5).signal()).as("on the mean is on no side").isEqualTo(NONE);
    }

    @Test
    void fewer_than_twelve_months_give_trial_limits_and_fewer_than_three_none() {
        assertThat(range(10, 12, 10, 12).isTrial()).isTrue();
        assertThat(range(10, 12, 10, 12).months()).isEqualTo(4);
        assertThat(UsualRange.of(values(10, 12), true)).isEmpty();
    }

    /** The steps are nine of 2 and two of 18, on average 54 / 11; 18 is beyond 3.267 times that. */
    @Test
    void a_leap_that_is_itself_unusual_stays_out_of_the_limits_where_leaps_are_screened() {
        var leap = values(10, 12, 10, 12, 10, 12, 30, 12, 10, 12, 10, 12);
        assertThat(width(leap, true)).isEqualByComparingTo("5.32");
        assertThat(width(leap, false)).isBetween(new BigDecimal("13.05"), new BigDecimal("13.06"));
    }

    @Test
    void what_never_moved_is_unusual_as_soon_as_it_moves() {
        assertThat(range(5, 5, 5, 5).signal()).isEqualTo(NONE);
        assertThat(range(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6).signal()).isEqualTo(OUTSIDE);
    }

    private static BigDecimal width(List<BigDecimal> values, boolean isScreened) {
        var range = UsualRange.of(values, isScreened).orElseThrow();
        return range.upper().subtract(range.mean());
    }

    private static UsualRange after(double... values) {
        return UsualRange.of(Stream.concat(values(YEAR).stream(), values(values).stream()).toList(), true)
                .orElseThrow();
    }

    private static UsualRange range(double... values) {
        return UsualRange.of(values(values), true).orElseThrow();
    }

    private static List<BigDecimal> values(double... values) {
        return Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
    }
}
