package uk.corporateparenting.indicator.definition.placements;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH_END;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;

/**
 * At 30 September 2021, thirty months before are 30 March 2019 and twenty-four 30 September 2019.
 */
class TwoYearsInPlacementTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new TwoYearsInPlacement();
    }

    @Test
    void a_child_who_entered_thirty_months_before_is_long_in_care() {
        world.childInCare().enteredOn("2019-03-30");
        assertThat(headline()).isEqualTo("0 of 1");
    }

    @Test
    void a_child_who_entered_a_day_later_is_not() {
        world.childInCare().enteredOn("2019-03-31");
        assertThat(headline()).isEqualTo("0 of 0");
    }

    @Test
    void a_child_of_fifteen_counts() {
        world.childInCare().aged(15);
        assertThat(headline()).isEqualTo("0 of 1");
    }

    @Test
    void a_child_of_sixteen_does_not() {
        world.childInCare().aged(16);
        assertThat(headline()).isEqualTo("0 of 0");
    }

    @Test
    void a_child_of_unknown_age_does_not() {
        world.childInCare().ofUnknownAge();
        assertThat(headline()).isEqualTo("0 of 0");
    }

    @Test
    void without_an_age_limit_every_age_counts() {
        world.withSetting("pl2_age_limit", "none");
        world.childInCare().aged(17);
        world.childInCare().ofUnknownAge();
        assertThat(headline()).isEqualTo("0 of 2");
    }

    @Test
    void a_child_with_the_same_carer_since_twenty_four_months_before_is_settled() {
        world.childInCare().withSameCarerSince("2019-09-30");
        assertThat(headline()).isEqualTo("1 of 1");
    }

    @Test
    void a_child_with_the_same_carer_since_a_day_later_is_not() {
        world.childInCare().withSameCarerSince("2019-10-01");
        assertThat(headline()).isEqualTo("0 of 1");
    }

    @Test
    void a_child_without_a_current_placement_is_not_settled() {
        world.childInCare();
        assertThat(headline()).isEqualTo("0 of 1");
    }

    @Test
    void in_the_running_month_the_months_count_back_from_the_business_date() {
        world.onTheNightOf("2021-10-08");
        var october = MonthEnd.of(YearMonth.of(2021, 10));
        world.childInCare(october).enteredOn("2019-04-08").withSameCarerSince("2019-10-08");
        world.childInCare(october).enteredOn("2019-04-09");
        assertThat(headline(MONTH_END, october)).isEqualTo("1 of 1");
    }

    @Test
    void two_years_before_the_end_of_february_is_its_last_day() {
        world.onTheNightOf("2022-03-01").withMonthsFrom("2022-02");
        var february = MonthEnd.of(YearMonth.of(2022, 2));
        world.childInCare(february).enteredOn("2019-08-28").withSameCarerSince("2020-02-28");
        world.childInCare(february).enteredOn("2019-08-28").withSameCarerSince("2020-02-29");
        assertThat(headline(MONTH_END, february)).isEqualTo("1 of 2");
    }
}
