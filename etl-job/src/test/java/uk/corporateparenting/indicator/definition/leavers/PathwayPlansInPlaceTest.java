package uk.corporateparenting.indicator.definition.leavers;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH_END;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;
import uk.corporateparenting.indicator.World;
import uk.corporateparenting.indicator.figure.Case;
import uk.corporateparenting.indicator.figure.FigureState;

/** 30 September 2021; a plan is current for six months, since after 30 March. */
class PathwayPlansInPlaceTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new PathwayPlansInPlace();
    }

    @Test
    void a_plan_reviewed_in_the_six_months_to_the_day_is_in_place() {
        world.careLeaver().planReviewedOn("2021-03-30");
        world.careLeaver().planReviewedOn("2021-03-31");
        world.careLeaver().planReviewedOn("2021-09-30");
        world.careLeaver().planReviewedOn("2021-10-01");
        world.careLeaver();
        assertThat(headline()).isEqualTo("2 of 5");
    }

    @Test
    void any_plan_is_in_place_where_the_council_asks_no_more() {
        world.withSetting("pathway_currency", "EVER");
        world.careLeaver().planReviewedOn("2018-03-30");
        world.careLeaver().planReviewedOn("2021-10-01");
        world.careLeaver();
        assertThat(headline()).isEqualTo("1 of 3");
    }

    @Test
    void relevant_and_eligible_children_are_owed_a_plan_whether_in_touch_or_not() {
        world.careLeaver().eligibleAs("RELEVANT").aged(17).inTouch("NO");
        world.careLeaver().eligibleAs("ELIGIBLE").aged(16).inTouch("Unknown");
        assertThat(headline()).isEqualTo("0 of 2");
    }

    @Test
    void former_relevant_children_are_owed_one_under_21_and_then_as_long_as_they_are_in_touch() {
        world.careLeaver().aged(20).inTouch("NO");
        world.careLeaver().aged(21).inTouch("YES");
        world.careLeaver().aged(21).inTouch("NO");
        world.careLeaver().ofUnknownAge().inTouch("NO");
        world.careLeaver().ofUnknownAge().inTouch("YES");
        assertThat(headline()).isEqualTo("0 of 3");
    }

    @Test
    void qualifying_children_are_owed_none_unless_the_council_counts_them() {
        world.careLeaver().eligibleAs("QUALIFYING");
        world.careLeaver().eligibleAs("NO_CURRENT_ELIGIBILITY");
        world.careLeaver().eligibleAs("Unknown");
        assertThat(headline()).isEqualTo("0 of 0");
        world.withSetting("pathway_includes_qualifying", "true");
        assertThat(headline()).isEqualTo("0 of 1");
    }

    @Test
    void nobody_who_died_is_counted() {
        world.careLeaver().inTouch("DIED");
        assertThat(headline()).isEqualTo("0 of 0");
    }

    @Test
    void nobody_whose_every_legal_status_was_a_short_break_is_counted() {
        world.legalStatus(world.careLeaver().key(), "V4", "2015-01-01", "2016-01-01");
        var inCareToo = world.careLeaver().key();
        world.legalStatus(inCareToo, "V4", "2015-01-01", "2016-01-01");
        world.legalStatus(inCareToo, "C2", "2016-01-01", "2018-01-01");
        world.careLeaver();
        assertThat(headline()).isEqualTo("0 of 2");
    }

    @Test
    void a_status_that_is_not_of_a_looked_after_child_does_not_make_a_short_break_more() {
        var child = world.careLeaver().key();
        world.legalStatus(child, "V3", "2015-01-01", "2016-01-01");
        world.legalStatus(child, "X0", "2016-01-01", null);
        assertThat(headline()).isEqualTo("0 of 0");
    }

    @Test
    void month_ends_before_the_first_night_but_the_last_are_not_available() {
        world.withMonthsFrom("2021-08");
        world.careLeaver();
        compute(EVERY_FEED);
        assertThat(figure(MONTH_END, World.SEPTEMBER.previous()).state()).isEqualTo(FigureState.NOT_AVAILABLE);
        assertThat(figure(MONTH_END, World.SEPTEMBER).state()).isEqualTo(FigureState.PUBLISHED);
    }

    @Test
    void a_source_that_keeps_no_plans_gives_no_figure() {
        world.careLeaver();
        compute(Set.of("care_episode", "care_leaver"));
        assertThat(figure(MONTH_END, World.SEPTEMBER).state()).isEqualTo(FigureState.NOT_AVAILABLE);
    }

    @Test
    void a_case_is_named_by_the_care_leaver() {
        var child = world.careLeaver().key();
        headline();
        assertThat(cases()).extracting(Case::caseKey).containsOnly(String.valueOf(child));
    }
}
