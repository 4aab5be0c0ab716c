package uk.corporateparenting.indicator.definition.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.ROLLING_12_MONTHS;
import static uk.corporateparenting.calendar.PeriodBasis.ROLLING_36_MONTHS;
import static uk.corporateparenting.indicator.World.SEPTEMBER;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;
import uk.corporateparenting.indicator.figure.FigureState;

/** September 2021: twelve months from 1 October 2020, thirty-six from 1 October 2018. */
class DaysToAdoptionPlacementTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new DaysToAdoptionPlacement();
    }

    @Test
    void the_value_is_the_mean_of_the_days_of_the_children_adopted() {
        adopted("2021-09-10", 400);
        adopted("2021-09-10", 325);
        assertThat(headline()).isEqualTo("725 of 2");
        assertThat(figure(ROLLING_12_MONTHS, SEPTEMBER).value()).isEqualByComparingTo("362.5");
    }

    @Test
    void the_windows_begin_the_day_after_the_same_day_one_and_three_years_before() {
        adopted("2020-10-01", 100);
        adopted("2020-09-30", 10);
        adopted("2018-10-01", 1);
        adopted("2018-09-30", 1000);
        assertThat(headline(ROLLING_12_MONTHS)).isEqualTo("100 of 1");
        assertThat(headline(ROLLING_36_MONTHS)).isEqualTo("111 of 3");
    }

    @Test
    void a_child_adopted_without_both_dates_is_a_case_without_a_value() {
        adopted("2021-09-10", null);
        adopted("2021-09-10", 400);
        world.carePeriod(world.child(), "2018-01-01", "2021-09-10", "E12");
        assertThat(headline()).isEqualTo("400 of 1");
        assertThat(cases()).filteredOn(one -> one.periodBasis() == ROLLING_12_MONTHS).hasSize(3);
    }

    @Test
    void a_child_who_left_otherwise_or_is_still_in_care_is_none() {
        world.adoption(world.carePeriod(world.child(), "2018-01-01", "2021-09-10", "E4A"), "2018-01-01", 400, 1);
        world.adoption(world.carePeriod(world.child(), "2018-01-01", null, null), "2018-01-01", 400, 1);
        assertThat(headline()).isEqualTo("0 of 0");
        assertThat(figure(ROLLING_12_MONTHS, SEPTEMBER).state()).isEqualTo(FigureState.NO_CASES);
    }

    @Test
    void the_days_are_those_of_the_period_of_care_that_ended() {
        var child = world.child();
        world.carePeriod(child, "2016-01-01", "2017-01-01", "E4A");
        world.carePeriod(child, "2020-01-01", "2021-09-10", "E11");
        world.adoption(child, "2016-01-01", 1, 1);
        world.adoption(child, "2020-01-01", 300, 1);
        assertThat(headline()).isEqualTo("300 of 1");
    }

    @Test
    void without_permanence_records_there_is_no_figure() {
        adopted("2021-09-10", 400);
        compute(Set.of("care_episode", "placement"));
        assertThat(figure(ROLLING_36_MONTHS, SEPTEMBER).state()).isEqualTo(FigureState.NOT_AVAILABLE);
    }

    private void adopted(String endedOn, @Nullable Integer entryToPlaced) {
        world.adoption(world.carePeriod(world.child(), "2018-01-01", endedOn, "E11"), "2018-01-01", entryToPlaced,
                null);
    }
}
