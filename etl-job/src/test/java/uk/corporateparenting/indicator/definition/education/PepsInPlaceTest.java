package uk.corporateparenting.indicator.definition.education;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH_END;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;
import uk.corporateparenting.indicator.figure.Case;
import uk.corporateparenting.indicator.figure.FigureState;

/**
 * 31 December 2020, in the Christmas holidays: the autumn term from 2 September to 18 December is
 * looked at. The 28 days before begin on 3 December.
 */
class PepsInPlaceTest extends IndicatorTest {

    private static final MonthEnd DECEMBER = MonthEnd.of(YearMonth.of(2020, 12));

    @Override
    protected Indicator indicator() {
        return new PepsInPlace();
    }

    @BeforeEach
    void inTheWinterOf2020() {
        world.onTheNightOf("2021-01-08")
                .withMonthsFrom("2020-12")
                .withTerm("2019/20", "SUM", "2020-04-20", "2020-07-24")
                .withTerm("2020/21", "AUT", "2020-09-02", "2020-12-18")
                .withTerm("2020/21", "SPR", "2021-01-04", "2021-03-26");
    }

    @Test
    void a_complete_plan_is_in_place_and_a_draft_or_none_is_not() {
        world.plan(inCare(), 5, "COMPLETE", "2020-10-01");
        world.plan(inCare(), 5, "DRAFT", "2020-10-01");
        world.plan(inCare(), 5, "NONE", null);
        assertThat(december()).isEqualTo("1 of 3");
    }

    @Test
    void a_plan_of_the_last_day_is_in_place_and_one_of_the_day_after_is_not_known() {
        world.plan(inCare(), 5, "COMPLETE", "2020-12-31");
        world.plan(inCare(), 5, "COMPLETE", "2021-01-01");
        world.plan(inCare(), 5, "COMPLETE", null);
        assertThat(december()).isEqualTo("1 of 3");
    }

    @Test
    void years_1_to_11_count_unless_the_council_sets_others() {
        world.plan(inCare(), 0, "COMPLETE", "2020-10-01");
        world.plan(inCare(), 1, "COMPLETE", "2020-10-01");
        world.plan(inCare(), 11, "COMPLETE", "2020-10-01");
        world.plan(inCare(), 12, "COMPLETE", "2020-10-01");
        world.plan(inCare(), null, "COMPLETE", "2020-10-01");
        assertThat(december()).isEqualTo("2 of 2");
        world.withSetting("pep_years", "0-11");
        assertThat(december()).isEqualTo("3 of 3");
    }

    @Test
    void a_child_who_is_not_on_the_virtual_schools_roll_does_not_count() {
        world.plan(inCare(), "2020/21", "AUT", 5, false, "COMPLETE", "2020-10-01");
        assertThat(december()).isEqualTo("0 of 0");
    }

    @Test
    void a_plan_of_another_term_is_none_of_this_term() {
        world.plan(inCare(), "2019/20", "SUM", 5, true, "COMPLETE", "2020-05-01");
        assertThat(december()).isEqualTo("0 of 0");
    }

    @Test
    void a_child_with_several_rows_counts_once_and_one_complete_row_is_enough() {
        var child = inCare();
        world.plan(child, 5, "DRAFT", "2020-09-20");
        world.plan(child, 5, "COMPLETE", "2020-10-01");
        assertThat(december()).isEqualTo("1 of 1");
    }

    @Test
    void a_row_off_the_roll_does_not_complete_one_on_it() {
        var child = inCare();
        world.plan(child, 5, "NONE", null);
        world.plan(child, "2020/21", "AUT", 5, false, "COMPLETE", "2020-10-01");
        assertThat(december()).isEqualTo("0 of 1");
    }

    @Test
    void a_child_must_have_been_in_care_on_each_of_the_28_days_before() {
        planned(world.inCare(world.child(), "2020-12-03", null));
        planned(world.inCare(world.child(), "2020-12-04", null));
        assertThat(december()).isEqualTo("1 of 1");
        world.withSetting("pep_min_days_in_care", "27");
        assertThat(december()).isEqualTo("2 of 2");
    }

    @Test
    void a_child_who_left_on_the_last_day_is_not_in_care_on_it() {
        planned(world.inCare(world.child(), "2019-01-01", "2020-12-31"));
        planned(world.inCare(world.child(), "2019-01-01", "2021-01-01"));
        assertThat(december()).isEqualTo("1 of 1");
    }

    @Test
    void a_child_who_left_and_came_back_within_the_28_days_counts_only_without_a_day_between() {
        planned(world.inCare(world.inCare(world.child(), "2019-01-01", "2020-12-10"), "2020-12-11", null));
        planned(world.inCare(world.inCare(world.child(), "2019-01-01", "2020-12-10"), "2020-12-10", null));
        assertThat(december()).isEqualTo("1 of 1");
    }

    @Test
    void a_change_of_episode_is_no_interruption() {
        var child = world.child();
        world.episode(child, "2019-01-01", "2020-12-10", false);
        world.episode(child, "2020-12-10", null, false);
        planned(world.carePeriod(child, "2019-01-01", null, null));
        assertThat(december()).isEqualTo("1 of 1");
    }

    @Test
    void nobody_can_say_whether_a_quarantined_child_is_in_care() {
        var child = world.child();
        world.episode(child, "2019-01-01", null, true);
        world.undeterminedCarePeriod(child, "2019-01-01", null);
        planned(child);
        assertThat(december()).isEqualTo("0 of 0");
    }

    @Test
    void a_short_break_on_any_of_the_days_takes_a_child_out() {
        var child = inCare();
        planned(child);
        world.legalStatus(child, "C2", "2019-01-01", "2020-12-03");
        world.legalStatus(child, "V4", "2020-12-03", "2020-12-04");
        world.legalStatus(child, "C2", "2020-12-04", null);
        assertThat(december()).isEqualTo("0 of 0");
    }

    @Test
    void a_short_break_before_those_days_does_not() {
        var child = inCare();
        planned(child);
        world.legalStatus(child, "V4", "2020-12-01", "2020-12-03");
        world.legalStatus(child, "C2", "2020-12-03", null);
        assertThat(december()).isEqualTo("1 of 1");
    }

    @Test
    void a_short_break_under_a_care_order_counts_from_the_day_the_order_ends() {
        var child = inCare();
        planned(child);
        world.legalStatus(child, "V4", "2020-06-01", "2020-12-20");
        world.legalStatus(child, "C2", "2020-11-01", "2020-12-19");
        assertThat(december()).isEqualTo("0 of 0");
    }

    @Test
    void a_short_break_that_ends_with_the_care_order_over_it_never_counts() {
        var child = inCare();
        planned(child);
        world.legalStatus(child, "V4", "2020-06-01", "2020-12-19");
        world.legalStatus(child, "C2", "2020-11-01", "2020-12-19");
        assertThat(december()).isEqualTo("1 of 1");
    }

    @Test
    void the_spring_term_is_looked_at_from_its_29th_day() {
        world.onTheNightOf("2021-02-05").withMonthsFrom("2021-01");
        var child = inCare();
        world.plan(child, 5, "COMPLETE", "2020-10-01");
        world.plan(child, "2020/21", "SPR", 5, true, "DRAFT", "2021-01-20");
        assertThat(headline(MONTH_END, MonthEnd.of(YearMonth.of(2021, 1)))).isEqualTo("1 of 1");
        assertThat(headline(MONTH_END, MonthEnd.of(YearMonth.of(2021, 2)))).isEqualTo("0 of 1");
    }

    @Test
    void where_six_months_are_enough_a_plan_of_any_term_is_in_place() {
        world.withSetting("pep_currency", "LAST_6_MONTHS");
        var planned = inCare();
        world.plan(planned, 5, "NONE", null);
        world.plan(planned, "2019/20", "SUM", 4, true, "COMPLETE", "2020-07-01");
        var longAgo = inCare();
        world.plan(longAgo, 5, "NONE", null);
        world.plan(longAgo, "2019/20", "SUM", 4, true, "COMPLETE", "2020-06-30");
        assertThat(december()).isEqualTo("1 of 2");
    }

    @Test
    void a_council_may_pin_the_term_and_the_figure_says_so() {
        world.withSetting("pep_reference_term", "2020/21 AUT").onTheNightOf("2021-02-28").withMonthsFrom("2021-02");
        world.plan(inCare(), 5, "COMPLETE", "2020-12-18");
        world.plan(inCare(), 5, "COMPLETE", "2020-12-19");
        planned(world.inCare(world.child(), "2019-01-01", "2020-12-19"));
        planned(world.inCare(world.child(), "2019-01-01", "2020-12-18"));
        var february = MonthEnd.of(YearMonth.of(2021, 2));
        assertThat(headline(MONTH_END, february)).isEqualTo("2 of 3");
        assertThat(figure(MONTH_END, february).asAt()).isEqualTo(LocalDate.of(2020, 12, 18));
    }

    @Test
    void a_pinned_day_after_the_month_end_does_not_look_ahead() {
        world.withSetting("pep_reference_term", "2021-01-31");
        world.plan(inCare(), 5, "COMPLETE", "2021-01-01");
        assertThat(december()).isEqualTo("0 of 1");
        assertThat(figure(MONTH_END, DECEMBER).asAt()).isEqualTo(DECEMBER.date());
    }

    @Test
    void without_a_term_there_is_no_figure() {
        world.onTheNightOf("2022-01-08").withMonthsFrom("2021-12");
        planned(inCare());
        compute(EVERY_FEED);
        var state = figure(MONTH_END, MonthEnd.of(YearMonth.of(2021, 12))).state();
        assertThat(state).isEqualTo(FigureState.NOT_AVAILABLE);
        assertThat(cases()).isEmpty();
    }

    @Test
    void a_source_without_plans_gives_no_figure() {
        compute(Set.of("care_episode"));
        assertThat(figure(MONTH_END, DECEMBER).state()).isEqualTo(FigureState.NOT_AVAILABLE);
    }

    @Test
    void a_case_is_named_by_the_child() {
        world.onTheNightOf("2021-10-08").withMonthsFrom("2021-09").withTerm("2021/22", "AUT", "2021-09-01",
                "2021-12-17");
        var child = inCare();
        world.plan(child, "2021/22", "AUT", 5, true, "COMPLETE", "2021-09-20");
        headline();
        assertThat(cases()).extracting(Case::caseKey).containsOnly(String.valueOf(child));
    }

    private String december() {
        return headline(MONTH_END, DECEMBER);
    }

    private int inCare() {
        return world.inCare(world.child(), "2019-01-01", null);
    }

    private void planned(int child) {
        world.plan(child, 5, "COMPLETE", "2020-10-01");
    }
}
