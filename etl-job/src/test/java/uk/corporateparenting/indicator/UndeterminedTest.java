package uk.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH_END;
import static uk.corporateparenting.indicator.World.SEPTEMBER;

import org.junit.jupiter.api.Test;

class UndeterminedTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new ManyPlacements();
    }

    @Test
    void a_child_whose_care_is_quarantined_is_counted_beside_every_figure() {
        world.undeterminedCarePeriod(world.child(), "2021-01-01", null);
        compute(EVERY_FEED);
        assertThat(figures(SEPTEMBER)).allMatch(figure -> figure.undetermined() == 1);
    }

    @Test
    void a_child_with_two_quarantined_periods_is_one_child() {
        var child = world.child();
        world.undeterminedCarePeriod(child, "2021-01-01", null);
        world.undeterminedCarePeriod(child, "2021-02-01", null);
        assertThat(undetermined()).isOne();
    }

    @Test
    void care_that_began_on_the_last_day_is_in_doubt() {
        world.undeterminedCarePeriod(world.child(), "2021-09-30", null);
        assertThat(undetermined()).isOne();
    }

    @Test
    void care_that_began_later_or_ended_before_is_not() {
        world.undeterminedCarePeriod(world.child(), "2021-10-01", null);
        world.undeterminedCarePeriod(world.child(), "2021-01-01", "2021-09-30");
        assertThat(undetermined()).isZero();
    }

    @Test
    void care_that_nobody_doubts_is_not() {
        world.carePeriod(world.child(), "2021-01-01", null, null);
        assertThat(undetermined()).isZero();
    }

    private int undetermined() {
        compute(EVERY_FEED);
        return figure(MONTH_END, SEPTEMBER).undetermined();
    }
}
