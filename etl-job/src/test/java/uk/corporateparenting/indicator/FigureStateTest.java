package uk.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH_END;
import static uk.corporateparenting.indicator.World.SEPTEMBER;
import static uk.corporateparenting.indicator.figure.FigureState.NOT_AVAILABLE;
import static uk.corporateparenting.indicator.figure.FigureState.NO_CASES;
import static uk.corporateparenting.indicator.figure.FigureState.PROVISIONAL;
import static uk.corporateparenting.indicator.figure.FigureState.PUBLISHED;
import static uk.corporateparenting.indicator.figure.FigureState.RESTATED;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.figure.FigureState;

/** 30 September 2021 is a Thursday; five working days later is Thursday 7 October. */
class FigureStateTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new ManyPlacements();
    }

    @Test
    void a_figure_is_provisional_until_the_publication_day() {
        world.childInCare();
        assertThat(stateOnTheNightOf("2021-10-06")).isEqualTo(PROVISIONAL);
    }

    @Test
    void a_figure_is_published_on_the_publication_day() {
        world.childInCare();
        assertThat(stateOnTheNightOf("2021-10-07")).isEqualTo(PUBLISHED);
    }

    @Test
    void a_weekend_is_no_working_day() {
        world.childInCare();
        world.withSetting("publication_working_days", "7");
        assertThat(stateOnTheNightOf("2021-10-10")).isEqualTo(PROVISIONAL);
        assertThat(stateOnTheNightOf("2021-10-11")).isEqualTo(PUBLISHED);
    }

    @Test
    void a_bank_holiday_is_no_working_day() {
        var july = SEPTEMBER.previous().previous();
        world.withMonthsFrom("2021-07").withSetting("publication_working_days", "21");
        world.childInCare(july);
        world.onTheNightOf("2021-08-30");
        compute(EVERY_FEED);
        assertThat(figure(MONTH_END, july).state()).isEqualTo(PROVISIONAL);
        world.onTheNightOf("2021-08-31");
        compute(EVERY_FEED);
        assertThat(figure(MONTH_END, july).state()).isEqualTo(PUBLISHED);
    }

    @Test
    void with_no_working_days_to_wait_the_month_end_itself_publishes() {
        world.childInCare();
        world.withSetting("publication_working_days", "0");
        assertThat(stateOnTheNightOf("2021-09-29")).isEqualTo(PROVISIONAL);
        assertThat(stateOnTheNightOf("2021-09-30")).isEqualTo(PUBLISHED);
    }

    @Test
    void a_provisional_figure_may_change_without_being_restated() {
        world.childInCare();
        stateOnTheNightOf("2021-10-06");
        world.childInCare();
        assertThat(stateOnTheNightOf("2021-10-07")).isEqualTo(PUBLISHED);
    }

    @Test
    void a_changed_denominator_restates_a_published_figure() {
        world.childInCare();
        stateOnTheNightOf("2021-10-07");
        world.childInCare();
        assertThat(stateOnTheNightOf("2021-10-08")).isEqualTo(RESTATED);
    }

    @Test
    void a_changed_numerator_restates_a_published_figure() {
        var child = world.childInCare();
        stateOnTheNightOf("2021-10-07");
        child.withPlacements(3);
        assertThat(stateOnTheNightOf("2021-10-08")).isEqualTo(RESTATED);
    }

    @Test
    void a_figure_that_says_again_what_was_first_published_is_no_longer_restated() {
        var child = world.childInCare();
        stateOnTheNightOf("2021-10-07");
        child.withPlacements(3);
        stateOnTheNightOf("2021-10-08");
        child.withPlacements(1);
        assertThat(stateOnTheNightOf("2021-10-09")).isEqualTo(PUBLISHED);
    }

    @Test
    void a_first_night_publishes_the_past_months() {
        world.childInCare();
        assertThat(stateOnTheNightOf("2022-01-31")).isEqualTo(PUBLISHED);
    }

    @Test
    void a_replay_before_the_publication_day_forgets_no_publication() {
        var child = world.childInCare();
        stateOnTheNightOf("2021-10-07");
        assertThat(stateOnTheNightOf("2021-10-06")).isEqualTo(PROVISIONAL);
        child.withPlacements(3);
        assertThat(stateOnTheNightOf("2021-10-07")).isEqualTo(RESTATED);
    }

    @Test
    void a_replay_that_takes_the_month_back_forgets_no_publication() {
        var child = world.withMonthsFrom("2021-08").childInCare();
        stateOnTheNightOf("2021-10-07");
        world.onTheNightOf("2021-08-31");
        compute(EVERY_FEED);
        child.withPlacements(3);
        assertThat(stateOnTheNightOf("2021-10-06")).isEqualTo(PROVISIONAL);
        assertThat(stateOnTheNightOf("2021-10-07")).isEqualTo(RESTATED);
        child.withPlacements(1);
        assertThat(stateOnTheNightOf("2021-10-08")).isEqualTo(PUBLISHED);
    }

    @Test
    void nobody_in_the_denominator_is_no_cases_and_no_value() {
        assertThat(stateOnTheNightOf("2021-10-07")).isEqualTo(NO_CASES);
        assertThat(figure(MONTH_END, SEPTEMBER).value()).isNull();
        assertThat(figure(MONTH_END, SEPTEMBER).denominator()).isZero();
    }

    @Test
    void somebody_found_after_no_cases_were_published_restates() {
        stateOnTheNightOf("2021-10-07");
        world.childInCare();
        assertThat(stateOnTheNightOf("2021-10-08")).isEqualTo(RESTATED);
    }

    @Test
    void a_source_without_the_feed_gives_no_figure_and_no_cases() {
        world.childInCare();
        compute(Set.of("care_episode"));
        assertThat(figure(MONTH_END, SEPTEMBER).state()).isEqualTo(NOT_AVAILABLE);
        assertThat(figure(MONTH_END, SEPTEMBER).numerator()).isNull();
        assertThat(figure(MONTH_END, SEPTEMBER).denominator()).isNull();
        assertThat(cases()).isEmpty();
    }

    @Test
    void a_figure_that_becomes_available_is_published_not_restated() {
        world.childInCare();
        compute(Set.of("care_episode"));
        assertThat(stateOnTheNightOf("2021-10-08")).isEqualTo(PUBLISHED);
    }

    @Test
    void a_past_month_speaks_of_its_end_and_the_running_month_of_the_business_date() {
        world.onTheNightOf("2021-10-08");
        compute(EVERY_FEED);
        assertThat(figure(MONTH_END, SEPTEMBER).asAt()).isEqualTo(LocalDate.of(2021, 9, 30));
        assertThat(figure(MONTH_END, SEPTEMBER.next()).asAt()).isEqualTo(LocalDate.of(2021, 10, 8));
    }

    private FigureState stateOnTheNightOf(String date) {
        world.onTheNightOf(date);
        compute(EVERY_FEED);
        return figure(MONTH_END, SEPTEMBER).state();
    }
}
