package uk.corporateparenting.alert.message.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallNumbersTest {

    private static final SmallNumbers FROM_FIVE = new SmallNumbers(5);

    @ParameterizedTest
    @CsvSource({
            "percent, 4, 100, Fewer than 5 of 100 count in this figure",
            "percent, 96, 100, All but fewer than 5 of 100 count in this figure",
            "percent, 0, 4, Fewer than 5 cases are behind this figure",
            "mean, 900, 4, Fewer than 5 cases are behind this figure",
            "count, 1, , Fewer than 5 count in this figure",
            "rate, 4, 24.5, Fewer than 5 count in this figure"})
    void a_figure_that_rests_on_too_few_or_all_but_too_few_is_not_written(
            String unit, String numerator, @Nullable String denominator, String reason) {
        assertThat(FROM_FIVE.reason(MonthByMonth.figure(unit, numerator, denominator)).orElseThrow())
                .isEqualTo(reason + ", so it is not written.");
    }

    @ParameterizedTest
    @CsvSource({"percent, 5, 100", "percent, 95, 100", "percent, 0, 5", "percent, 100, 100", "count, 0, ", "count, 5, ",
            "mean, 3, 5", "posts, 2, ", "rate, 5, 2"})
    void any_other_figure_is_written_and_so_is_none_at_all(
            String unit, String numerator, @Nullable String denominator) {
        assertThat(FROM_FIVE.allows(MonthByMonth.figure(unit, numerator, denominator))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"percent, 1, 2", "count, 1, "})
    void without_the_setting_every_figure_is_written(String unit, String numerator, @Nullable String denominator) {
        assertThat(new SmallNumbers(0).allows(MonthByMonth.figure(unit, numerator, denominator))).isTrue();
    }
}
