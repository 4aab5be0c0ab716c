package uk.corporateparenting.indicator.definition.education;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH_END;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_SCHOOL;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;
import uk.corporateparenting.indicator.World;

/** On 30 September 2021. */
class YearsSinceSchoolInspectionTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new YearsSinceSchoolInspection();
    }

    @Test
    void the_mean_is_over_children_and_of_the_grade_that_stands() {
        inspected("100001", 3, "2015-09-30", "2019-09-30");
        inspected("100001", 2, "2019-09-30", null);
        inspected("100002", 1, "2017-09-30", null);
        pupil("100001");
        pupil("100002");
        compute(EVERY_FEED);
        assertThat(figure(MONTH_END, World.SEPTEMBER).value()).isBetween(new BigDecimal("2.99"),
                new BigDecimal("3.01"));
    }

    @Test
    void an_inspection_without_a_grade_does_not_make_the_grade_younger() {
        inspected("100001", 2, "2017-09-30", "2021-03-01");
        world.school("100001", null, "REPORT_CARD", "2021-03-01", null);
        pupil("100001");
        compute(EVERY_FEED);
        assertThat(figure(MONTH_END, World.SEPTEMBER).value()).isBetween(new BigDecimal("3.99"),
                new BigDecimal("4.01"));
    }

    @Test
    void a_grade_without_the_day_of_its_inspection_is_left_out_of_the_mean() {
        inspected("100001", 2, "2017-09-30", null);
        world.school("100002", 2, "OE", "2018-01-01", null);
        pupil("100001");
        pupil("100002");
        assertThat(headline()).endsWith(" of 1");
    }

    private void inspected(String school, int grade, String day, @Nullable String until) {
        world.school(school, grade, "OE", day, until);
        world.sql.update(DIM_SCHOOL)
                .set(DIM_SCHOOL.INSPECTED_ON, LocalDate.parse(day))
                .where(DIM_SCHOOL.SCHOOL_URN.eq(school), DIM_SCHOOL.VALID_FROM.eq(LocalDate.parse(day)))
                .execute();
    }

    private void pupil(String school) {
        world.enrolled(world.inCare(world.child(), "2019-01-01", null), school, 5, "2021-09-01", null);
    }
}
