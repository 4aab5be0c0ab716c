package uk.corporateparenting.indicator.definition.health;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.QUARTER_TO_DATE;
import static uk.corporateparenting.calendar.PeriodBasis.YEAR_TO_DATE;

import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;
import uk.corporateparenting.indicator.World;
import uk.corporateparenting.indicator.figure.Case;
import uk.corporateparenting.indicator.figure.FigureState;

/**
 * September 2021, whose financial year began on 1 April and whose quarter on 1 July. A child who
 * entered on Monday 2 August is due on Tuesday 31 August: the 30th was a bank holiday.
 */
class InitialHealthAssessmentsOnTimeTest extends IndicatorTest {

    private static final String ENTERED = "2021-08-02";
    private static final String DUE = "2021-08-31";

    @Override
    protected Indicator indicator() {
        return new InitialHealthAssessmentsOnTime();
    }

    @Test
    void an_assessment_on_the_twentieth_working_day_is_on_time() {
        completed(entered(ENTERED), DUE);
        assertThat(headline()).isEqualTo("1 of 1");
    }

    @Test
    void one_a_day_later_is_not() {
        completed(entered(ENTERED), "2021-09-01");
        assertThat(headline()).isEqualTo("0 of 1");
    }

    @Test
    void christmas_and_new_year_are_no_working_days() {
        world.onTheNightOf("2021-02-28").withMonthsFrom("2021-02");
        completed(entered("2020-12-11"), "2021-01-13");
        completed(entered("2020-12-11"), "2021-01-14");
        assertThat(headline(YEAR_TO_DATE, month(2021, 2))).isEqualTo("1 of 2");
    }

    @Test
    void a_bank_holiday_that_was_held_once_is_no_working_day() {
        world.onTheNightOf("2022-10-31");
        completed(entered("2022-09-05"), "2022-10-04");
        completed(entered("2022-09-05"), "2022-10-05");
        assertThat(headline(YEAR_TO_DATE, month(2022, 10))).isEqualTo("1 of 2");
    }

    @Test
    void a_child_who_entered_on_a_saturday_has_twenty_working_days_from_monday_on() {
        completed(entered("2021-07-03"), "2021-07-30");
        completed(entered("2021-07-03"), "2021-07-31");
        assertThat(headline()).isEqualTo("1 of 2");
    }

    @Test
    void a_child_who_was_never_assessed_is_late() {
        entered(ENTERED);
        assertThat(headline()).isEqualTo("0 of 1");
    }

    @Test
    void an_assessment_counts_in_the_quarter_and_year_of_its_due_date() {
        entered("2021-06-02");
        entered("2021-06-03");
        entered("2021-03-03");
        entered("2021-03-04");
        assertThat(headline(QUARTER_TO_DATE)).isEqualTo("0 of 1");
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("0 of 3");
    }

    @Test
    void an_assessment_that_is_due_after_the_month_end_does_not_count_yet() {
        completed(entered("2021-09-02"), "2021-09-10");
        completed(entered("2021-09-03"), "2021-09-10");
        assertThat(headline()).isEqualTo("1 of 1");
    }

    @Test
    void a_child_who_left_on_or_before_the_due_date_does_not_count() {
        world.carePeriod(world.child(), ENTERED, DUE, "E4A");
        world.carePeriod(world.child(), ENTERED, "2021-09-01", "E4A");
        assertThat(headline()).isEqualTo("0 of 1");
    }

    @Test
    void a_child_on_a_short_break_on_the_due_date_does_not_count() {
        world.legalStatus(entered(ENTERED), "V4", ENTERED, null);
        world.legalStatus(entered(ENTERED), "V4", ENTERED, DUE);
        assertThat(headline()).isEqualTo("0 of 1");
    }

    @Test
    void a_care_order_of_the_same_days_outweighs_a_short_break_that_ends_after_the_month_end() {
        var child = entered(ENTERED);
        world.legalStatus(child, "V3", ENTERED, "2021-10-05");
        world.legalStatus(child, "C1", ENTERED, "2021-10-02");
        assertThat(headline()).isEqualTo("0 of 1");
    }

    @Test
    void an_undetermined_period_of_care_does_not_count() {
        world.undeterminedCarePeriod(world.child(), ENTERED, null);
        assertThat(headline()).isEqualTo("0 of 0");
    }

    @Test
    void only_a_completed_health_assessment_meets_it() {
        var child = entered(ENTERED);
        world.healthCheck(child, "HEALTH_ASSESSMENT", "PLANNED", DUE);
        world.healthCheck(child, "DENTAL", "COMPLETED", DUE);
        world.healthCheck(child, "DEVELOPMENT", "COMPLETED", DUE);
        assertThat(headline()).isEqualTo("0 of 1");
    }

    @Test
    void a_refusal_stays_in_the_denominator_unless_the_council_leaves_it_out() {
        world.healthCheck(entered(ENTERED), "HEALTH_ASSESSMENT", "REFUSED", DUE);
        var persuaded = entered(ENTERED);
        world.healthCheck(persuaded, "HEALTH_ASSESSMENT", "REFUSED", "2021-08-20");
        completed(persuaded, DUE);
        assertThat(headline()).isEqualTo("1 of 2");
        world.withSetting("iha_refusals", "LEFT_OUT");
        assertThat(headline()).isEqualTo("1 of 1");
    }

    @Test
    void an_assessment_before_entry_counts_only_as_far_as_the_council_looks_back() {
        completed(entered(ENTERED), "2021-08-01");
        assertThat(headline()).isEqualTo("0 of 1");
        world.withSetting("iha_lookback_days", "1");
        assertThat(headline()).isEqualTo("1 of 1");
    }

    @Test
    void by_date_of_entry_a_child_counts_in_the_quarter_of_entry_once_the_assessment_is_due() {
        world.withSetting("iha_cohort", "ENTRY_DATE");
        entered("2021-06-30");
        entered("2021-07-01");
        entered("2021-09-02");
        entered("2021-09-03");
        assertThat(headline(QUARTER_TO_DATE)).isEqualTo("0 of 2");
    }

    @Test
    void each_period_of_care_wants_its_own() {
        var child = world.carePeriod(world.child(), "2021-04-01", "2021-06-01", "E4A");
        world.carePeriod(child, ENTERED, null, null);
        completed(child, "2021-04-10");
        assertThat(headline()).isEqualTo("1 of 2");
    }

    @Test
    void a_case_is_named_by_the_child_and_the_day_of_entry() {
        var child = entered(ENTERED);
        headline();
        assertThat(cases()).extracting(Case::caseKey).containsOnly(child + "/" + ENTERED);
    }

    @Test
    void a_source_without_health_checks_gives_no_figure() {
        compute(Set.of("care_episode"));
        assertThat(figure(YEAR_TO_DATE, World.SEPTEMBER).state()).isEqualTo(FigureState.NOT_AVAILABLE);
    }

    private int entered(String date) {
        return world.carePeriod(world.child(), date, null, null);
    }

    private void completed(int child, String date) {
        world.healthCheck(child, "HEALTH_ASSESSMENT", "COMPLETED", date);
    }

    private static MonthEnd month(int year, int month) {
        return MonthEnd.of(YearMonth.of(year, month));
    }
}
