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
class AnnualHealthAssessmentsTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new AnnualHealthAssessments();
    }

    @Test
    void a_child_in_care_for_exactly_twelve_months_counts_and_one_a_day_less_does_not() {
        world.childInCare().enteredOn("2020-09-30");
        world.childInCare().enteredOn("2020-10-01");
        assertThat(headline()).isEqualTo("0 of 1");
    }

    @Test
    void an_assessment_on_the_first_and_on_the_last_day_of_the_year_counts() {
        completed(world.childInCare(), "2020-10-01");
        completed(world.childInCare(), "2021-09-30");
        completed(world.childInCare(), "2020-09-30");
        completed(world.childInCare(), "2021-10-01");
        assertThat(headline()).isEqualTo("2 of 4");
    }

    @Test
    void a_child_under_five_needs_two() {
        completed(world.childInCare().aged(4), "2021-02-01");
        completed(world.childInCare().aged(4), "2021-02-01", "2021-08-01");
        completed(world.childInCare().aged(5), "2021-02-01");
        assertThat(headline()).isEqualTo("2 of 3");
    }

    @Test
    void two_records_of_one_day_are_one_assessment() {
        completed(world.childInCare().aged(4), "2021-02-01", "2021-02-01");
        assertThat(headline()).isEqualTo("0 of 1");
    }

    @Test
    void a_child_of_unknown_age_counts_as_five_or_over() {
        completed(world.childInCare().ofUnknownAge(), "2021-02-01");
        assertThat(headline()).isEqualTo("1 of 1");
    }

    @Test
    void a_refusal_stays_in_the_denominator() {
        world.healthCheck(world.childInCare().key(), "HEALTH_ASSESSMENT", "REFUSED", "2021-02-01");
        assertThat(headline()).isEqualTo("0 of 1");
    }

    @Test
    void a_development_check_is_no_assessment() {
        world.healthCheck(world.childInCare().key(), "DEVELOPMENT", "COMPLETED", "2021-02-01");
        assertThat(headline()).isEqualTo("0 of 1");
    }

    @Test
    void in_date_means_that_the_next_assessment_is_not_yet_due() {
        world.withSetting("health_mode", "IN_DATE");
        completed(world.childInCare(), "2020-09-30");
        completed(world.childInCare(), "2020-09-29");
        completed(world.childInCare().aged(4), "2021-03-30");
        completed(world.childInCare().aged(4), "2021-03-29");
        completed(world.childInCare(), "2021-10-01");
        assertThat(headline()).isEqualTo("2 of 5");
    }

    @Test
    void a_source_without_health_checks_gives_no_figure() {
        world.childInCare();
        compute(Set.of("care_episode"));
        assertThat(figure(MONTH_END, World.SEPTEMBER).state()).isEqualTo(FigureState.NOT_AVAILABLE);
    }

    private void completed(ChildInCare child, String... dates) {
        for (var date : dates) {
            world.healthCheck(child.key(), "HEALTH_ASSESSMENT", "COMPLETED", date);
        }
    }
}
