package uk.corporateparenting.indicator.definition.education;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH_END;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;
import uk.corporateparenting.indicator.World;
import uk.corporateparenting.indicator.figure.Case;
import uk.corporateparenting.indicator.figure.FigureState;

/** 30 September 2021; the children entered care in the school year that began in September 2018. */
class ChildrenAtGradedSchoolsTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new ChildrenAtGradedSchools();
    }

    @Test
    void a_child_without_a_school_or_at_one_without_a_grade_is_not_covered_and_a_case() {
        world.school("100001", 2, "OE", "2018-01-01", null);
        world.school("100002", null, "OE", "2018-01-01", null);
        enrolled(pupil(2), "100001");
        var atUngraded = pupil(2);
        enrolled(atUngraded, "100002");
        enrolled(pupil(2), "999999");
        var atNone = pupil(2);
        assertThat(headline()).isEqualTo("1 of 4");
        assertThat(cases()).filteredOn(each -> !each.inNumerator()).extracting(Case::childKey)
                .contains(atUngraded, atNone);
    }

    @Test
    void school_age_is_years_1_to_11_on_the_day_and_an_unknown_age_is_none() {
        pupil(-3);
        pupil(-2);
        pupil(8);
        pupil(9);
        pupil(null);
        assertThat(headline()).isEqualTo("0 of 2");
    }

    @Test
    void a_child_who_left_care_or_is_on_a_short_break_is_left_out() {
        world.ofCurriculumYear(world.inCare(world.child(), "2019-01-01", "2021-09-30"), 2);
        world.legalStatus(pupil(2), "V4", "2021-09-01", null);
        assertThat(headline()).isEqualTo("0 of 0");
    }

    @Test
    void the_school_joined_last_is_the_one_that_must_have_a_grade() {
        world.school("100001", 2, "OE", "2018-01-01", null);
        var child = pupil(2);
        enrolled(child, "100001");
        world.enrolled(child, "100002", 5, "2021-09-20", null);
        assertThat(headline()).isEqualTo("0 of 1");
    }

    @Test
    void its_day_is_that_of_the_schools_panel() {
        world.school("100001", 2, "OE", "2018-01-01", null);
        world.enrolled(pupil(2), "100001", 4, "2020-09-01", "2021-07-01");
        world.withSetting("school_as_at", "2020-12-31");
        assertThat(headline()).isEqualTo("1 of 1");
        assertThat(figure(MONTH_END, World.SEPTEMBER).asAt()).isEqualTo(LocalDate.of(2020, 12, 31));
    }

    @Test
    void it_is_retired_with_the_grades() {
        world.withSetting("school_grades_retired", "true");
        compute(EVERY_FEED);
        assertThat(figure(MONTH_END, World.SEPTEMBER).state()).isEqualTo(FigureState.NOT_AVAILABLE);
    }

    /** Of a curriculum year on the day of entry, two school years and some months before. */
    private int pupil(@Nullable Integer yearOnEntry) {
        return world.ofCurriculumYear(world.inCare(world.child(), "2019-01-01", null), yearOnEntry);
    }

    private void enrolled(int child, String school) {
        world.enrolled(child, school, 5, "2021-09-01", null);
    }
}
