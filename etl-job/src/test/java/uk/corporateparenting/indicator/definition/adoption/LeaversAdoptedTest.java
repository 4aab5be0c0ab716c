package uk.corporateparenting.indicator.definition.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.QUARTER_TO_DATE;
import static uk.corporateparenting.calendar.PeriodBasis.YEAR_TO_DATE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;
import uk.corporateparenting.indicator.figure.Case;

/** September 2021; its financial year began on 1 April, its quarter on 1 July 2021. */
class LeaversAdoptedTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new LeaversAdopted();
    }

    @Test
    void either_adoption_reason_is_an_adoption() {
        left("2021-09-10", "E11");
        left("2021-09-10", "E12");
        left("2021-09-10", "E4A");
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("2 of 3");
    }

    @Test
    void a_leaver_without_a_reason_is_a_leaver_and_not_adopted() {
        left("2021-09-10", null);
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("0 of 1");
    }

    @Test
    void leaving_on_the_first_and_on_the_last_day_of_the_quarter_counts() {
        left("2021-07-01", "E11");
        left("2021-09-30", "E11");
        left("2021-06-30", "E11");
        left("2021-10-01", "E11");
        assertThat(headline(QUARTER_TO_DATE)).isEqualTo("2 of 2");
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("3 of 3");
    }

    @Test
    void a_child_still_in_care_is_no_leaver() {
        left(null, null);
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("0 of 0");
    }

    @Test
    void a_child_who_left_twice_counts_once_by_the_last_leaving() {
        var child = world.child();
        world.carePeriod(child, "2020-01-01", "2021-05-01", "E4A");
        world.carePeriod(child, "2021-06-01", "2021-08-01", "E11");
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("1 of 1");
    }

    @Test
    void a_period_said_to_continue_is_no_leaving_and_hides_no_earlier_one() {
        var child = world.child();
        world.carePeriod(child, "2020-01-01", "2021-05-01", "E11");
        world.carePeriod(child, "2021-06-01", "2021-08-01", "X1");
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("1 of 1");
    }

    @Test
    void a_leaving_after_the_month_end_is_not_known_and_hides_no_earlier_one() {
        var child = world.child();
        world.carePeriod(child, "2020-01-01", "2021-05-01", "E4A");
        world.carePeriod(child, "2021-06-01", "2021-10-01", "E11");
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("0 of 1");
    }

    @Test
    void a_child_on_a_short_break_on_the_day_before_leaving_is_out() {
        world.legalStatus(left("2021-09-10", "E4A"), "V3", "2021-09-09", "2021-09-10");
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("0 of 0");
    }

    @Test
    void a_child_whose_short_break_ended_before_that_day_is_in() {
        var child = left("2021-09-10", "E4A");
        world.legalStatus(child, "V4", "2021-09-01", "2021-09-09");
        world.legalStatus(child, "V2", "2021-09-09", null);
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("0 of 1");
    }

    @Test
    void of_two_legal_statuses_the_one_that_started_last_holds() {
        var child = left("2021-09-10", "E4A");
        world.legalStatus(child, "V3", "2021-08-01", null);
        world.legalStatus(child, "C2", "2021-08-02", null);
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("0 of 1");
    }

    @Test
    void of_two_that_started_together_the_one_that_ends_last_holds() {
        var child = left("2021-09-10", "E4A");
        world.legalStatus(child, "V3", "2021-08-01", null);
        world.legalStatus(child, "C2", "2021-08-01", "2021-09-20");
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("0 of 0");
    }

    @Test
    void an_end_after_the_month_end_is_not_known_and_decides_nothing() {
        var child = left("2021-09-10", "E4A");
        world.legalStatus(child, "V3", "2021-08-01", null);
        world.legalStatus(child, "C2", "2021-08-01", "2021-10-01");
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("0 of 1");
    }

    @Test
    void of_two_with_the_same_days_a_care_order_outweighs_a_short_break() {
        var child = left("2021-09-10", "E4A");
        world.legalStatus(child, "V3", "2021-08-01", null);
        world.legalStatus(child, "C1", "2021-08-01", null);
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("0 of 1");
    }

    @Test
    void a_status_that_is_not_of_a_looked_after_child_says_nothing() {
        var child = left("2021-09-10", "E4A");
        world.legalStatus(child, "V3", "2021-08-01", null);
        world.legalStatus(child, "X0", "2021-08-15", null);
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("0 of 0");
    }

    @Test
    void a_short_break_that_was_the_last_leaving_takes_the_child_out() {
        var child = world.child();
        world.carePeriod(child, "2020-01-01", "2021-05-01", "E11");
        world.carePeriod(child, "2021-06-01", "2021-08-01", "E4A");
        world.legalStatus(child, "V4", "2021-06-01", "2021-08-01");
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("0 of 0");
    }

    @Test
    void an_undetermined_period_of_care_is_no_leaving_and_hides_none() {
        var child = left("2021-05-01", "E11");
        world.undeterminedCarePeriod(child, "2021-06-01", "2021-08-01");
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("1 of 1");
    }

    @Test
    void a_transfer_to_another_council_is_a_leaving_unless_the_council_leaves_them_out() {
        left("2021-09-10", "E3");
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("0 of 1");
        world.withSetting("exclude_transfers", "true");
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("0 of 0");
    }

    @Test
    void a_case_is_named_by_the_child_and_the_day_of_entry() {
        var child = left("2021-09-10", "E11");
        headline();
        assertThat(cases()).extracting(Case::caseKey).containsOnly(child + "/2020-01-01");
    }

    private int left(@Nullable String endedOn, @Nullable String reason) {
        return world.carePeriod(world.child(), "2020-01-01", endedOn, reason);
    }
}
