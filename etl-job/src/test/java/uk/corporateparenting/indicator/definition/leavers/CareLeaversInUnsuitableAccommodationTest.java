package uk.corporateparenting.indicator.definition.leavers;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH_END;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;
import uk.corporateparenting.indicator.World;
import uk.corporateparenting.indicator.figure.FigureState;

/** 30 September 2021. */
class CareLeaversInUnsuitableAccommodationTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new CareLeaversInUnsuitableAccommodation();
    }

    @Test
    void what_is_said_of_the_accommodation_decides() {
        world.careLeaver().livingIn("U", "1");
        world.careLeaver().livingIn("U", "2");
        world.careLeaver().livingIn("S", "1");
        assertThat(headline()).isEqualTo("1 of 3");
    }

    @Test
    void where_nothing_is_said_homelessness_and_custody_are_unsuitable() {
        world.careLeaver().livingIn("S", "Unknown");
        world.careLeaver().livingIn("X", "Unknown");
        world.careLeaver().livingIn("W", "Unknown");
        world.careLeaver().livingIn("Unknown", "Unknown");
        assertThat(headline()).isEqualTo("2 of 4");
    }

    @Test
    void a_council_may_name_other_letters_or_none() {
        world.careLeaver().livingIn("S", "Unknown");
        world.careLeaver().livingIn("W", "Unknown");
        world.withSetting("infer_unsuitable_from_code", "S X W");
        assertThat(headline()).isEqualTo("2 of 2");
        world.withSetting("infer_unsuitable_from_code", "none");
        assertThat(headline()).isEqualTo("0 of 2");
    }

    @Test
    void who_is_abroad_deported_or_of_unknown_residence_leaves_the_denominator() {
        world.careLeaver().livingIn("G", "2");
        world.careLeaver().livingIn("H", "Unknown");
        world.careLeaver().livingIn("R", "Unknown");
        world.careLeaver().livingIn("Unknown", "Unknown");
        assertThat(headline()).isEqualTo("0 of 1");
    }

    @Test
    void the_others_are_left_out_as_they_are_from_the_activities() {
        world.careLeaver().inTouch("RHOM").livingIn("S", "2");
        world.careLeaver().aged(22).livingIn("S", "2");
        world.careLeaver().eligibleAs("QUALIFYING").livingIn("S", "2");
        world.carePeriod(world.careLeaver().livingIn("S", "2").key(), "2018-01-01", "2019-01-01", "E3");
        assertThat(headline()).isEqualTo("0 of 0");
    }

    @Test
    void a_source_without_care_leavers_gives_no_figure() {
        compute(Set.of("care_episode"));
        assertThat(figure(MONTH_END, World.SEPTEMBER).state()).isEqualTo(FigureState.NOT_AVAILABLE);
    }
}
