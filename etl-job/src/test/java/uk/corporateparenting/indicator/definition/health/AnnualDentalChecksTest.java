package uk.corporateparenting.indicator.definition.health;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH_END;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.ChildInCare;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;
import uk.corporateparenting.indicator.World;
import uk.corporateparenting.indicator.figure.FigureState;

/** 30 September 2021; the year of looking back begins on 1 October 2020. */
class AnnualDentalChecksTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new AnnualDentalChecks();
    }

    @Test
    void a_check_on_the_first_and_on_the_last_day_of_the_year_counts() {
        checked(world.childInCare(), "2020-10-01");
        checked(world.childInCare(), "2021-09-30");
        checked(world.childInCare(), "2020-09-30");
        checked(world.childInCare(), "2021-10-01");
        assertThat(headline()).isEqualTo("2 of 4");
    }

    @Test
    void a_child_in_care_for_less_than_twelve_months_does_not_count() {
        checked(world.childInCare().enteredOn("2020-10-01"), "2021-02-01");
        assertThat(headline()).isEqualTo("0 of 0");
    }

    @Test
    void a_refusal_stays_in_the_denominator() {
        world.healthCheck(world.childInCare().key(), "DENTAL", "REFUSED", "2021-02-01");
        assertThat(headline()).isEqualTo("0 of 1");
    }

    @Test
    void a_health_assessment_is_no_dental_check() {
        world.healthCheck(world.childInCare().key(), "HEALTH_ASSESSMENT", "COMPLETED", "2021-02-01");
        assertThat(headline()).isEqualTo("0 of 1");
    }

    @Test
    void even_the_youngest_count_unless_the_council_sets_an_age() {
        checked(world.childInCare().aged(0), "2021-02-01");
        world.childInCare().aged(1);
        world.childInCare().aged(2);
        world.childInCare().ofUnknownAge();
        assertThat(headline()).isEqualTo("1 of 4");
        world.withSetting("dental_min_age", "2");
        assertThat(headline()).isEqualTo("0 of 2");
    }

    @Test
    void a_source_without_health_checks_gives_no_figure() {
        world.childInCare();
        compute(Set.of("care_episode"));
        assertThat(figure(MONTH_END, World.SEPTEMBER).state()).isEqualTo(FigureState.NOT_AVAILABLE);
    }

    private void checked(ChildInCare child, String date) {
        world.healthCheck(child.key(), "DENTAL", "COMPLETED", date);
    }
}
