package uk.corporateparenting.indicator.definition.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH_END;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;
import uk.corporateparenting.indicator.World;
import uk.corporateparenting.indicator.figure.Case;
import uk.corporateparenting.indicator.figure.Change;
import uk.corporateparenting.indicator.figure.FigureState;

/** 30 September 2021, told by the council's first night, that of 8 October. */
class AverageCaseloadTest extends IndicatorTest {

    private static final String FAMILY = "Family Safeguarding Qualified Social Workers";
    private static final String CARE = "Children in Care Qualified Social Workers";
    private static final String REVIEWING = "Independent Reviewing Officers";
    private static final int NOBODY = -1;

    @Override
    protected Indicator indicator() {
        return new AverageCaseload();
    }

    @Test
    void people_are_counted_for_the_posts_of_those_who_work_with_them() {
        var full = world.worker(1, "1");
        var part = world.worker(2, "0.6");
        open(world.child(), full, CARE);
        open(world.child(), full, CARE);
        open(world.child(), part, CARE);
        assertThat(headline()).isEqualTo("3 of 1.6");
        assertThat(figure(MONTH_END, World.SEPTEMBER).value()).isEqualByComparingTo("1.875");
    }

    @Test
    void an_involvement_counts_from_its_first_day_to_the_day_before_it_ends() {
        var worker = world.worker(1, "1");
        world.allocation(world.child(), worker, CARE, "2021-09-30", null);
        world.allocation(world.child(), worker, CARE, "2021-10-01", null);
        world.allocation(world.child(), worker, CARE, "2021-01-01", "2021-09-30");
        world.allocation(world.child(), worker, CARE, "2021-01-01", "2021-10-01");
        assertThat(headline()).isEqualTo("2 of 1");
    }

    @Test
    void a_person_with_two_involvements_of_a_role_counts_once() {
        var child = world.child();
        open(child, world.worker(1, "1"), CARE);
        open(child, world.worker(2, "0.5"), CARE);
        assertThat(headline()).isEqualTo("1 of 1.5");
    }

    @Test
    void a_person_and_a_worker_in_two_roles_count_in_each_and_once_in_all() {
        var child = world.child();
        var worker = world.worker(1, "1");
        open(child, worker, FAMILY);
        open(child, world.worker(2, "0.5"), REVIEWING);
        open(world.child(), worker, CARE);
        assertThat(headline()).isEqualTo("2 of 1.5");
        assertThat(members())
                .containsEntry(FAMILY, "1 of 1")
                .containsEntry(CARE, "1 of 1")
                .containsEntry(REVIEWING, "1 of 0.5")
                .containsEntry("Leaving Care Personal Advisors", "0 of 0")
                .hasSize(4);
    }

    @Test
    void roles_that_do_not_sum_to_all_are_no_fault() {
        var child = world.child();
        open(child, world.worker(1, "1"), FAMILY);
        open(child, world.worker(2, "1"), REVIEWING);
        assertThat(compute(EVERY_FEED).unreconciled()).isEmpty();
    }

    @Test
    void a_role_that_the_report_does_not_know_does_not_count() {
        open(world.child(), world.worker(1, "1"), "Unknown");
        assertThat(headline()).isEqualTo("0 of 0");
    }

    @Test
    void the_people_of_a_worker_without_a_post_count_and_the_worker_does_not() {
        open(world.child(), world.worker(1, "1"), CARE);
        open(world.child(), world.worker(2, "0"), CARE);
        open(world.child(), world.worker(3, null), CARE);
        open(world.child(), NOBODY, CARE);
        assertThat(headline()).isEqualTo("4 of 1");
    }

    @Test
    void a_worker_without_a_case_does_not_count() {
        open(world.child(), world.worker(1, "1"), CARE);
        world.allocation(world.child(), world.worker(2, "1"), CARE, "2021-01-01", "2021-02-01");
        assertThat(headline()).isEqualTo("1 of 1");
    }

    @Test
    void without_any_post_there_is_no_value() {
        open(world.child(), NOBODY, CARE);
        headline();
        assertThat(figure(MONTH_END, World.SEPTEMBER).state()).isEqualTo(FigureState.NO_CASES);
    }

    @Test
    void the_posts_are_those_the_first_night_on_or_after_the_month_end_told() {
        world.afterNightsOf("2021-09-29", "2021-10-02", "2021-10-05");
        world.worker(1, "1", "2021-09-29", "2021-10-02");
        world.worker(1, "0.8", "2021-10-02", "2021-10-05");
        open(world.child(), world.worker(1, "0.5", "2021-10-05", null), CARE);
        assertThat(headline()).isEqualTo("1 of 0.8");
    }

    @Test
    void a_worker_first_told_by_a_later_night_had_no_post_then() {
        world.afterNightsOf("2021-10-02");
        open(world.child(), world.worker(1, "1", "2021-10-02", null), CARE);
        open(world.child(), world.worker(2, "1", "2021-10-03", null), CARE);
        assertThat(headline()).isEqualTo("2 of 1");
    }

    @Test
    void month_ends_before_the_first_night_but_the_last_are_not_available() {
        world.withMonthsFrom("2021-08");
        open(world.child(), world.worker(1, "1"), CARE);
        compute(EVERY_FEED);
        assertThat(figure(MONTH_END, World.SEPTEMBER.previous()).state()).isEqualTo(FigureState.NOT_AVAILABLE);
    }

    @Test
    void a_council_may_look_at_an_earlier_day_and_the_figure_says_so() {
        world.afterNightsOf("2021-01-31", "2021-02-02").withSetting("staffing_as_at", "2021-01-31");
        var worker = world.worker(1, "1", "2021-01-31", "2021-02-02");
        world.allocation(world.child(), worker, CARE, "2020-01-01", "2021-02-01");
        world.allocation(world.child(), worker, CARE, "2021-02-01", null);
        assertThat(headline()).isEqualTo("1 of 1");
        assertThat(figure(MONTH_END, World.SEPTEMBER).asAt()).isEqualTo(LocalDate.of(2021, 1, 31));
    }

    @Test
    void the_change_is_against_the_month_before_unless_the_council_names_another() {
        var worker = world.worker(1, "1");
        world.afterNightsOf("2021-06-30", "2021-07-31", "2021-08-31").withMonthsFrom("2021-07");
        world.allocation(world.child(), worker, CARE, "2021-01-01", null);
        world.allocation(world.child(), worker, CARE, "2021-01-01", "2021-08-15");
        world.allocation(world.child(), worker, CARE, "2021-01-01", "2021-08-15");
        world.allocation(world.child(), worker, CARE, "2021-09-15", null);
        compute(EVERY_FEED);
        assertThat(changeSince("1")).isEqualTo(Change.DETERIORATED);
        world.withSetting("caseload_compare_month", "2021-07");
        compute(EVERY_FEED);
        assertThat(changeSince("3")).isEqualTo(Change.IMPROVED);
    }

    @Test
    void a_month_no_longer_computed_can_be_named_and_a_later_one_cannot() {
        world.afterNightsOf("2021-06-30", "2021-07-31", "2021-08-31").withMonthsFrom("2021-07");
        var worker = world.worker(1, "1");
        world.allocation(world.child(), worker, CARE, "2021-01-01", null);
        world.allocation(world.child(), worker, CARE, "2021-01-01", "2021-08-15");
        compute(EVERY_FEED);
        world.withMonthsFrom("2021-09").withSetting("caseload_compare_month", "2021-07");
        compute(EVERY_FEED);
        assertThat(changeSince("2")).isEqualTo(Change.IMPROVED);
        world.withSetting("caseload_compare_month", "2021-09");
        compute(EVERY_FEED);
        assertThat(changeSince("1")).isEqualTo(Change.SAME);
    }

    @Test
    void cases_are_named_by_person_or_worker_and_role() {
        var child = world.child();
        open(child, world.worker(7, "1"), CARE);
        headline();
        assertThat(cases()).extracting(Case::caseKey)
                .containsExactlyInAnyOrder(child + "/" + CARE, "worker 7/" + CARE);
        assertThat(cases()).extracting(Case::childKey).containsExactlyInAnyOrder(child, -1);
    }

    @Test
    void a_source_that_does_not_name_the_people_gives_no_figure() {
        compute(Set.of("involvement", "worker", "worker.full_time_equivalent"));
        assertThat(figures(World.SEPTEMBER)).hasSize(5)
                .allMatch(figure -> figure.state() == FigureState.NOT_AVAILABLE);
    }

    private @Nullable Change changeSince(String previousValue) {
        var figure = figure(MONTH_END, World.SEPTEMBER);
        assertThat(figure.previousValue()).isEqualByComparingTo(previousValue);
        return figure.change();
    }

    private void open(int child, int worker, String role) {
        world.allocation(child, worker, role, "2021-01-01", null);
    }
}
