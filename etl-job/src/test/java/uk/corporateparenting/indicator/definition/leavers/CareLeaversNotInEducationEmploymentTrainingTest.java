package uk.corporateparenting.indicator.definition.leavers;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH_END;

import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;
import uk.corporateparenting.indicator.World;
import uk.corporateparenting.indicator.figure.FigureState;

/** 30 September 2021. */
class CareLeaversNotInEducationEmploymentTrainingTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new CareLeaversNotInEducationEmploymentTraining();
    }

    @Test
    void illness_other_circumstances_and_parenting_are_not_in_education_employment_or_training() {
        world.careLeaver().doing("G4");
        world.careLeaver().doing("G5");
        world.careLeaver().doing("G6");
        world.careLeaver().doing("F2");
        world.careLeaver().doing("P5");
        assertThat(headline()).isEqualTo("3 of 5");
    }

    @Test
    void an_unknown_activity_stays_in_the_denominator() {
        world.careLeaver().doing("Unknown");
        world.careLeaver().doing("0");
        assertThat(headline()).isEqualTo("0 of 2");
    }

    @Test
    void only_those_aged_19_20_or_21_count() {
        world.careLeaver().aged(18).doing("G5");
        world.careLeaver().aged(19).doing("G5");
        world.careLeaver().aged(21).doing("G5");
        world.careLeaver().aged(22).doing("G5");
        world.careLeaver().ofUnknownAge().doing("G5");
        assertThat(headline()).isEqualTo("2 of 2");
    }

    @Test
    void only_former_relevant_children_count() {
        world.careLeaver().eligibleAs("QUALIFYING").doing("G5");
        world.careLeaver().eligibleAs("RELEVANT").doing("G5");
        assertThat(headline()).isEqualTo("0 of 0");
    }

    @Test
    void who_died_or_returned_home_is_out_and_who_refuses_contact_is_in() {
        world.careLeaver().inTouch("DIED");
        world.careLeaver().inTouch("RHOM");
        world.careLeaver().inTouch("REFU");
        world.careLeaver().inTouch("NREQ");
        world.careLeaver().inTouch("NO");
        assertThat(headline()).isEqualTo("0 of 3");
    }

    @Test
    void whose_last_care_another_council_took_over_is_out() {
        left("2018-01-01", "2019-01-01", "E3");
        left("2018-01-01", "2019-01-01", "E4A");
        left("2018-01-01", "2021-10-01", "E3");
        world.carePeriod(left("2018-01-01", "2019-01-01", "E3"), "2019-06-01", "2020-01-01", "E4A");
        assertThat(headline()).isEqualTo("0 of 3");
    }

    @Test
    void whose_care_was_short_breaks_only_is_out() {
        world.legalStatus(world.careLeaver().key(), "V3", "2017-01-01", null);
        assertThat(headline()).isEqualTo("0 of 0");
    }

    @Test
    void by_birthdays_a_care_leaver_counts_as_he_was_in_the_month_of_it_since_april() {
        world.withSetting("care_leaver_mode", "BIRTHDAY_COHORT");
        world.careLeaver(month(3)).withBirthday().doing("G5");
        world.careLeaver(month(4)).withBirthday().doing("G5");
        world.careLeaver(month(4)).doing("G5");
        world.careLeaver(month(9)).withBirthday().doing("F2");
        world.careLeaver(month(9)).withBirthday().aged(18).doing("G5");
        world.careLeaver(month(10)).withBirthday().doing("G5");
        assertThat(headline()).isEqualTo("1 of 2");
    }

    @Test
    void a_source_without_care_leavers_gives_no_figure() {
        compute(Set.of("care_episode"));
        assertThat(figure(MONTH_END, World.SEPTEMBER).state()).isEqualTo(FigureState.NOT_AVAILABLE);
    }

    private int left(String enteredOn, String endedOn, String reason) {
        return world.carePeriod(world.careLeaver().key(), enteredOn, endedOn, reason);
    }

    private static MonthEnd month(int month) {
        return MonthEnd.of(YearMonth.of(2021, month));
    }
}
