package uk.corporateparenting.indicator.definition.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.ROLLING_12_MONTHS;
import static uk.corporateparenting.calendar.PeriodBasis.ROLLING_36_MONTHS;
import static uk.corporateparenting.indicator.World.SEPTEMBER;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;
import uk.corporateparenting.indicator.figure.Case;
import uk.corporateparenting.indicator.figure.FigureState;

/** September 2021: twelve months from 1 October 2020, thirty-six from 1 October 2018. */
class DaysToMatchTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new DaysToMatch();
    }

    @Test
    void a_match_before_the_order_counts_0_days_and_is_a_child_of_the_mean() {
        adopted("2021-09-10", 0);
        adopted("2021-09-10", 313);
        assertThat(headline()).isEqualTo("313 of 2");
        assertThat(cases()).filteredOn(one -> one.periodBasis() == ROLLING_12_MONTHS)
                .extracting(Case::value)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyInAnyOrder(BigDecimal.ZERO, BigDecimal.valueOf(313));
    }

    @Test
    void a_child_without_an_order_or_a_match_is_not_of_the_mean() {
        adopted("2021-09-10", null);
        adopted("2021-09-10", 156);
        assertThat(headline()).isEqualTo("156 of 1");
    }

    @Test
    void three_years_take_in_the_children_of_the_year() {
        adopted("2021-09-30", 100);
        adopted("2019-01-01", 200);
        assertThat(headline(ROLLING_12_MONTHS)).isEqualTo("100 of 1");
        assertThat(headline(ROLLING_36_MONTHS)).isEqualTo("300 of 2");
    }

    @Test
    void without_permanence_records_there_is_no_figure() {
        adopted("2021-09-10", 100);
        compute(Set.of("care_episode", "placement"));
        assertThat(figure(ROLLING_12_MONTHS, SEPTEMBER).state()).isEqualTo(FigureState.NOT_AVAILABLE);
    }

    private void adopted(String endedOn, @Nullable Integer orderToMatch) {
        world.adoption(world.carePeriod(world.child(), "2018-01-01", endedOn, "E12"), "2018-01-01", null,
                orderToMatch);
    }
}
