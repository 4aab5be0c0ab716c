package uk.corporateparenting.indicator.definition.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH;
import static uk.corporateparenting.calendar.PeriodBasis.YEAR_TO_DATE;
import static uk.corporateparenting.indicator.World.SEPTEMBER;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;
import uk.corporateparenting.indicator.figure.Case;
import uk.corporateparenting.indicator.figure.FigureState;

/** September 2021; its financial year began on 1 April 2021. */
class ChildrenMissingTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new ChildrenMissing();
    }

    @Test
    void a_child_missing_twice_in_a_window_counts_once_in_it() {
        var child = world.inCare("2021-01-01", null);
        world.missing(child, "Missing", "2021-03-14", "2021-03-15");
        world.missing(child, "Missing", "2021-08-14", "2021-08-15");
        world.missing(child, "Missing", "2021-09-14", "2021-09-15");
        world.missing(child, "Missing", "2021-09-20", "2021-09-21");
        assertThat(headline(MONTH)).isEqualTo("1");
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("1");
        assertThat(cases()).extracting(Case::caseKey).containsOnly("" + child);
    }

    @Test
    void an_episode_outside_care_hides_no_later_one() {
        var child = world.inCare("2021-09-10", null);
        world.missing(child, "Missing", "2021-09-05", "2021-09-06");
        world.missing(child, "Missing", "2021-09-14", "2021-09-15");
        assertThat(headline(MONTH)).isEqualTo("1");
    }

    @Test
    void each_child_counts() {
        world.missing(world.inCare("2021-01-01", null), "Missing", "2021-09-14", null);
        world.missing(world.inCare("2021-01-01", null), "Missing", "2021-09-14", null);
        world.missing(world.inCare("2021-01-01", null), "Away", "2021-09-14", null);
        assertThat(headline(MONTH)).isEqualTo("2");
    }

    @Test
    void a_month_in_which_nobody_went_missing_says_none() {
        world.inCare("2021-01-01", null);
        assertThat(headline(MONTH)).isEqualTo("0");
    }

    @Test
    void a_source_that_does_not_tell_of_missing_children_has_no_figure() {
        compute(Set.of("care_episode"));
        assertThat(figure(MONTH, SEPTEMBER).state()).isEqualTo(FigureState.NOT_AVAILABLE);
    }
}
