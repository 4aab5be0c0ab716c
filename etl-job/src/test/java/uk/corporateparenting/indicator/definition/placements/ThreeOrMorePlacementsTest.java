package uk.corporateparenting.indicator.definition.placements;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH_END;
import static uk.corporateparenting.indicator.World.SEPTEMBER;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;

class ThreeOrMorePlacementsTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new ThreeOrMorePlacements();
    }

    @Test
    void three_placements_are_many_and_two_are_not() {
        world.childInCare().withPlacements(3);
        world.childInCare().withPlacements(2);
        world.childInCare().withPlacements(4);
        assertThat(headline()).isEqualTo("2 of 3");
    }

    @Test
    void a_child_without_a_placement_is_in_the_cohort() {
        world.childInCare().withPlacements(0);
        assertThat(headline()).isEqualTo("0 of 1");
    }

    @Test
    void it_is_a_percentage() {
        world.childInCare().withPlacements(3);
        world.childInCare();
        world.childInCare();
        headline();
        assertThat(figure(MONTH_END, SEPTEMBER).value()).isEqualByComparingTo("33.33333333");
    }
}
