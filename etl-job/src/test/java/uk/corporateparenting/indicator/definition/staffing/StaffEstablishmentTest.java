package uk.corporateparenting.indicator.definition.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH_END;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;
import uk.corporateparenting.indicator.World;
import uk.corporateparenting.indicator.figure.Case;
import uk.corporateparenting.indicator.figure.FigureState;

/** 30 September 2021. */
class StaffEstablishmentTest extends IndicatorTest {

    private static final String SOCIAL_WORKERS = "Children in Care Qualified Social Workers";
    private static final String REVIEWING_OFFICERS = "Independent Reviewing Officers";

    @Override
    protected Indicator indicator() {
        return new StaffEstablishment();
    }

    @Test
    void posts_are_summed_and_need_not_be_whole() {
        world.posts(SOCIAL_WORKERS, "17.5", "2020-01-01", null);
        world.posts(SOCIAL_WORKERS, "2", "2020-01-01", null);
        world.posts(REVIEWING_OFFICERS, "8.5", "2020-01-01", null);
        assertThat(headline()).isEqualTo("28");
        assertThat(members())
                .containsEntry(SOCIAL_WORKERS, "19.5")
                .containsEntry(REVIEWING_OFFICERS, "8.5")
                .containsEntry("Leaving Care Personal Advisors", "0")
                .hasSize(4);
    }

    @Test
    void the_roles_sum_to_the_whole() {
        world.posts(SOCIAL_WORKERS, "17.5", "2020-01-01", null);
        world.posts("Unknown", "3", "2020-01-01", null);
        assertThat(compute(EVERY_FEED).unreconciled()).isEmpty();
        assertThat(headline()).isEqualTo("17.5");
    }

    @Test
    void posts_count_from_their_first_day_to_the_day_before_they_end() {
        world.posts(SOCIAL_WORKERS, "1", "2021-09-30", null);
        world.posts(SOCIAL_WORKERS, "2", "2021-10-01", null);
        world.posts(SOCIAL_WORKERS, "4", "2020-01-01", "2021-09-30");
        world.posts(SOCIAL_WORKERS, "8", "2020-01-01", "2021-10-01");
        assertThat(headline()).isEqualTo("9");
    }

    @Test
    void where_no_posts_are_in_force_there_is_no_value() {
        world.posts(SOCIAL_WORKERS, "1", "2021-10-01", null);
        headline();
        assertThat(figure(MONTH_END, World.SEPTEMBER).state()).isEqualTo(FigureState.NO_CASES);
        assertThat(figure(MONTH_END, World.SEPTEMBER).value()).isNull();
    }

    @Test
    void a_council_may_look_at_an_earlier_day_and_the_figure_says_so() {
        world.posts(SOCIAL_WORKERS, "4", "2020-01-01", "2021-02-01");
        world.withSetting("staffing_as_at", "2021-01-31");
        assertThat(headline()).isEqualTo("4");
        assertThat(figure(MONTH_END, World.SEPTEMBER).asAt()).isEqualTo(LocalDate.of(2021, 1, 31));
    }

    @Test
    void quarantined_children_cannot_move_it() {
        world.posts(SOCIAL_WORKERS, "4", "2020-01-01", null);
        world.undeterminedCarePeriod(world.child(), "2021-01-01", null);
        headline();
        assertThat(figure(MONTH_END, World.SEPTEMBER).undetermined()).isZero();
    }

    @Test
    void a_case_is_named_by_area_role_and_first_day() {
        world.posts(SOCIAL_WORKERS, "4", "2020-01-01", null);
        headline();
        assertThat(cases()).extracting(Case::caseKey)
                .containsExactly("Anywhere/Children in Care Qualified Social Workers/2020-01-01");
        assertThat(cases()).extracting(Case::role).containsExactly(SOCIAL_WORKERS);
    }

    @Test
    void a_source_without_an_establishment_gives_no_figure() {
        compute(Set.of("care_episode"));
        assertThat(figures(World.SEPTEMBER)).hasSize(5)
                .allMatch(figure -> figure.state() == FigureState.NOT_AVAILABLE);
    }
}
