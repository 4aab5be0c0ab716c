package uk.corporateparenting.indicator.definition.headline;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH_END;
import static uk.corporateparenting.indicator.World.SEPTEMBER;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;
import uk.corporateparenting.indicator.figure.FigureState;

class ChildrenInCareRateTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new ChildrenInCareRate();
    }

    @Test
    void two_children_of_five_thousand_are_four_of_ten_thousand() {
        world.population(2020, 5_000, "2021-06-25");
        world.childInCare();
        world.childInCare();
        assertThat(headline()).isEqualTo("2 of 5000");
        assertThat(figure(MONTH_END, SEPTEMBER).value()).isEqualByComparingTo("4");
        assertThat(cases()).hasSize(2);
    }

    @Test
    void an_estimate_published_on_the_month_end_is_used() {
        world.population(2019, 4_000, "2020-06-24");
        world.population(2020, 5_000, "2021-09-30");
        assertThat(headline()).isEqualTo("0 of 5000");
    }

    @Test
    void an_estimate_published_the_day_after_is_not_known_yet() {
        world.population(2019, 4_000, "2020-06-24");
        world.population(2020, 5_000, "2021-10-01");
        assertThat(headline()).isEqualTo("0 of 4000");
    }

    @Test
    void without_an_estimate_the_rate_is_not_available_and_has_no_cases() {
        world.childInCare();
        headline();
        assertThat(figure(MONTH_END, SEPTEMBER).state()).isEqualTo(FigureState.NOT_AVAILABLE);
        assertThat(figure(MONTH_END, SEPTEMBER).numerator()).isNull();
        assertThat(cases()).isEmpty();
    }
}
