package uk.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH_END;
import static uk.corporateparenting.indicator.World.SEPTEMBER;
import static uk.corporateparenting.indicator.figure.Change.DETERIORATED;
import static uk.corporateparenting.indicator.figure.Change.IMPROVED;
import static uk.corporateparenting.indicator.figure.Change.SAME;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.figure.Change;

/** August and September 2021, of which the percentage with three or more placements is compared. */
class ChangeTest extends IndicatorTest {

    private String polarity = "lower";

    @Override
    protected Indicator indicator() {
        return new ManyPlacements();
    }

    @Override
    protected String polarity() {
        return polarity;
    }

    @Test
    void less_is_better_where_lower_is_wanted() {
        august(3, 3);
        september(3, 1);
        assertThat(change()).isEqualTo(IMPROVED);
    }

    @Test
    void more_is_worse_where_lower_is_wanted() {
        august(1, 1);
        september(3, 1);
        assertThat(change()).isEqualTo(DETERIORATED);
    }

    @Test
    void more_is_better_where_higher_is_wanted() {
        polarity = "higher";
        august(1, 1);
        september(3, 1);
        assertThat(change()).isEqualTo(IMPROVED);
    }

    @Test
    void less_is_worse_where_higher_is_wanted() {
        polarity = "higher";
        august(3, 3);
        september(3, 1);
        assertThat(change()).isEqualTo(DETERIORATED);
    }

    @Test
    void an_equal_value_is_the_same() {
        august(3, 1);
        september(3, 1);
        assertThat(change()).isEqualTo(SAME);
    }

    @Test
    void where_neither_way_is_better_no_change_is_told() {
        polarity = "none";
        august(3, 1);
        september(1, 1);
        assertThat(change()).isNull();
    }

    @Test
    void a_change_smaller_than_the_council_cares_about_is_the_same() {
        world.withSetting("direction_min_change", "50.1");
        august(3, 3);
        september(3, 1);
        assertThat(change()).isEqualTo(SAME);
    }

    @Test
    void a_change_of_exactly_the_smallest_is_one() {
        world.withSetting("direction_min_change", "50");
        august(3, 3);
        september(3, 1);
        assertThat(change()).isEqualTo(IMPROVED);
    }

    @Test
    void without_a_month_before_there_is_no_change() {
        september(3, 1);
        assertThat(change()).isNull();
        assertThat(figure(MONTH_END, SEPTEMBER).previousValue()).isNull();
    }

    @Test
    void a_month_before_without_cases_is_no_value_to_compare() {
        world.withMonthsFrom("2021-08");
        september(3, 1);
        assertThat(change()).isNull();
    }

    @Test
    void the_month_before_the_first_computed_one_is_read_from_the_warehouse() {
        august(3, 3);
        september(3, 1);
        change();
        world.withMonthsFrom("2021-09");
        assertThat(change()).isEqualTo(IMPROVED);
        assertThat(figure(MONTH_END, SEPTEMBER).previousValue()).isEqualByComparingTo("100");
    }

    private void august(int... placements) {
        world.withMonthsFrom("2021-08");
        for (var many : placements) {
            world.childInCare(SEPTEMBER.previous()).withPlacements(many);
        }
    }

    private void september(int... placements) {
        for (var many : placements) {
            world.childInCare().withPlacements(many);
        }
    }

    private @Nullable Change change() {
        compute(EVERY_FEED);
        return figure(MONTH_END, SEPTEMBER).change();
    }
}
