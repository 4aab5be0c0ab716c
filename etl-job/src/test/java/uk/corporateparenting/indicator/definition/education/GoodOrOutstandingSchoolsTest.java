package uk.corporateparenting.indicator.definition.education;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH_END;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;
import uk.corporateparenting.indicator.World;
import uk.corporateparenting.indicator.figure.FigureState;

/** 30 September 2021, in the school year that began on 1 September. */
class GoodOrOutstandingSchoolsTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new GoodOrOutstandingSchools();
    }

    @Test
    void grades_1_and_2_are_good_or_outstanding_and_3_and_4_are_not() {
        for (var grade = 1; grade <= 4; grade++) {
            world.school("10000" + grade, grade, "OE", "2018-01-01", null);
            pupil("10000" + grade);
        }
        assertThat(headline()).isEqualTo("2 of 4");
    }

    @Test
    void a_school_with_a_blank_grade_and_one_nobody_graded_are_left_out() {
        world.school("100001", null, "OE", "2018-01-01", null);
        pupil("100001");
        pupil("100002");
        assertThat(headline()).isEqualTo("0 of 0");
    }

    @Test
    void the_grade_is_the_one_in_force_on_the_day() {
        world.school("100001", 3, "OE", "2018-01-01", "2021-09-30");
        world.school("100001", 2, "OE", "2021-09-30", null);
        world.school("100002", 1, "OE", "2018-01-01", "2021-10-01");
        world.school("100002", 4, "OE", "2021-10-01", null);
        pupil("100001");
        pupil("100002");
        assertThat(headline()).isEqualTo("2 of 2");
    }

    @Test
    void a_grade_that_ended_or_was_withdrawn_says_nothing() {
        world.school("100001", 2, "OE", "2018-01-01", "2021-09-30");
        world.school("100002", 2, "OE", "2018-01-01", "2018-01-01");
        pupil("100001");
        pupil("100002");
        assertThat(headline()).isEqualTo("0 of 0");
    }

    @Test
    void an_inspection_without_an_overall_grade_leaves_the_last_one_standing() {
        world.school("100001", 2, "OE", "2018-01-01", "2021-03-01");
        world.school("100001", null, "UNGRADED", "2021-03-01", "2021-06-01");
        world.school("100001", null, "REPORT_CARD", "2021-06-01", null);
        world.school("100002", 2, "OE", "2016-01-01", "2018-01-01");
        world.school("100002", null, "OE", "2018-01-01", "2021-03-01");
        world.school("100002", null, "REPORT_CARD", "2021-03-01", null);
        pupil("100001");
        pupil("100002");
        assertThat(headline()).isEqualTo("1 of 1");
    }

    @Test
    void ages_5_to_15_on_the_31_august_before_are_years_1_to_11() {
        graded("100001");
        enrolled("100001", 0);
        enrolled("100001", 1);
        enrolled("100001", 11);
        enrolled("100001", 12);
        enrolled("100001", null);
        assertThat(headline()).isEqualTo("2 of 2");
    }

    @Test
    void a_child_moves_up_a_year_each_september() {
        graded("100001");
        world.enrolled(inCare(), "100001", 0, "2021-08-31", null);
        world.enrolled(inCare(), "100001", -1, "2021-08-31", null);
        world.enrolled(inCare(), "100001", 9, "2018-09-01", null);
        assertThat(headline()).isEqualTo("1 of 1");
    }

    @Test
    void of_two_schools_the_one_joined_last_counts_and_of_one_day_the_lower_number() {
        graded("100001");
        world.school("100002", 4, "OE", "2018-01-01", null);
        var moved = inCare();
        world.enrolled(moved, "100001", 5, "2021-09-01", null);
        world.enrolled(moved, "100002", 5, "2021-09-02", null);
        var both = inCare();
        world.enrolled(both, "100002", 5, "2021-09-01", null);
        world.enrolled(both, "100001", 5, "2021-09-01", null);
        assertThat(headline()).isEqualTo("1 of 2");
    }

    @Test
    void a_child_who_left_the_school_on_the_day_is_not_enrolled_and_one_who_joins_is() {
        graded("100001");
        world.enrolled(inCare(), "100001", 5, "2021-09-01", "2021-09-30");
        world.enrolled(inCare(), "100001", 5, "2021-09-30", null);
        assertThat(headline()).isEqualTo("1 of 1");
    }

    @Test
    void a_child_who_is_not_in_care_or_on_a_short_break_is_left_out() {
        graded("100001");
        world.enrolled(world.inCare(world.child(), "2019-01-01", "2021-09-30"), "100001", 5, "2021-09-01", null);
        var onShortBreak = inCare();
        world.legalStatus(onShortBreak, "V3", "2021-09-29", null);
        world.enrolled(onShortBreak, "100001", 5, "2021-09-01", null);
        assertThat(headline()).isEqualTo("0 of 0");
    }

    @Test
    void a_council_may_look_at_an_earlier_day_and_the_figure_says_so() {
        world.school("100001", 2, "OE", "2018-01-01", "2021-07-01");
        world.school("100001", 4, "OE", "2021-07-01", null);
        world.enrolled(inCare(), "100001", 5, "2019-09-01", null);
        world.withSetting("school_as_at", "2020-12-31");
        assertThat(headline()).isEqualTo("1 of 1");
        assertThat(figure(MONTH_END, World.SEPTEMBER).asAt()).isEqualTo(LocalDate.of(2020, 12, 31));
    }

    @Test
    void a_council_may_retire_the_figure_when_schools_are_no_longer_graded() {
        graded("100001");
        pupil("100001");
        world.withSetting("school_grades_retired", "true");
        compute(EVERY_FEED);
        assertThat(figure(MONTH_END, World.SEPTEMBER).state()).isEqualTo(FigureState.NOT_AVAILABLE);
    }

    @Test
    void a_source_without_grades_gives_no_figure() {
        compute(Set.of("care_episode", "enrolment"));
        assertThat(figure(MONTH_END, World.SEPTEMBER).state()).isEqualTo(FigureState.NOT_AVAILABLE);
    }

    private void pupil(String school) {
        enrolled(school, 5);
    }

    private void enrolled(String school, @Nullable Integer curriculumYear) {
        world.enrolled(inCare(), school, curriculumYear, "2021-09-01", null);
    }

    private void graded(String school) {
        world.school(school, 2, "OE", "2018-01-01", null);
    }

    private int inCare() {
        return world.inCare(world.child(), "2019-01-01", null);
    }
}
