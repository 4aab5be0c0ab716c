package uk.corporateparenting.indicator.definition.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH;
import static uk.corporateparenting.calendar.PeriodBasis.YEAR_TO_DATE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;
import uk.corporateparenting.indicator.figure.Case;

/** September 2021; its financial year began on 1 April 2021. */
class MissingEpisodesTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new MissingEpisodes();
    }

    @Test
    void an_episode_counts_in_the_month_it_began_in() {
        missing("2021-09-01", "2021-09-02");
        missing("2021-09-30", null);
        missing("2021-08-31", "2021-09-14");
        missing("2021-10-01", "2021-10-02");
        assertThat(headline(MONTH)).isEqualTo("2");
    }

    @Test
    void the_year_to_date_begins_on_1_april() {
        missing("2021-04-01", "2021-04-02");
        missing("2021-03-31", "2021-04-02");
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("1");
    }

    @Test
    void an_episode_of_some_hours_counts() {
        missing("2021-09-14", "2021-09-14");
        assertThat(headline(MONTH)).isEqualTo("1");
    }

    @Test
    void episodes_that_overlap_or_touch_are_one_and_a_day_between_makes_two() {
        var child = world.inCare("2021-01-01", null);
        world.missing(child, "Missing", "2021-09-01", "2021-09-05");
        world.missing(child, "Missing", "2021-09-03", "2021-09-04");
        world.missing(child, "Missing", "2021-09-05", "2021-09-07");
        world.missing(child, "Missing", "2021-09-08", "2021-09-09");
        assertThat(headline(MONTH)).isEqualTo("2");
        assertThat(cases()).filteredOn(one -> one.periodBasis() == MONTH).extracting(Case::caseKey)
                .containsExactlyInAnyOrder(child + "/2021-09-01", child + "/2021-09-08");
    }

    @Test
    void merged_episodes_began_with_the_first_of_them() {
        var child = world.inCare("2021-01-01", null);
        world.missing(child, "Missing", "2021-08-31", null);
        world.missing(child, "Missing", "2021-09-20", "2021-09-21");
        assertThat(headline(MONTH)).isEqualTo("0");
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("1");
    }

    @Test
    void an_episode_that_began_before_care_or_on_the_day_it_ended_does_not_count() {
        var child = world.inCare("2021-09-10", "2021-09-20");
        world.missing(child, "Missing", "2021-09-09", "2021-09-11");
        world.missing(child, "Missing", "2021-09-20", "2021-09-21");
        assertThat(headline(MONTH)).isEqualTo("0");
    }

    @Test
    void one_that_began_on_the_first_or_the_last_day_in_care_does() {
        var child = world.inCare("2021-09-10", "2021-09-20");
        world.missing(child, "Missing", "2021-09-10", "2021-09-11");
        world.missing(child, "Missing", "2021-09-19", "2021-09-21");
        assertThat(headline(MONTH)).isEqualTo("2");
    }

    @Test
    void being_away_counts_only_where_the_council_includes_it() {
        var child = world.inCare("2021-01-01", null);
        world.missing(child, "Away", "2021-09-01", "2021-09-05");
        world.missing(child, "Missing", "2021-09-05", "2021-09-06");
        world.missing(child, "Away", "2021-09-20", "2021-09-21");
        world.missing(child, "Unknown", "2021-09-25", "2021-09-26");
        assertThat(headline(MONTH)).isEqualTo("1");
        world.withSetting("missing_include_away", "true");
        assertThat(headline(MONTH)).isEqualTo("2");
    }

    @Test
    void a_child_on_a_short_break_is_not_counted() {
        var child = world.inCare("2021-01-01", null);
        world.legalStatus(child, "V4", "2021-09-10", "2021-09-11");
        world.missing(child, "Missing", "2021-09-10", "2021-09-10");
        world.missing(child, "Missing", "2021-09-12", "2021-09-12");
        assertThat(headline(MONTH)).isEqualTo("1");
    }

    @Test
    void undetermined_care_is_none() {
        var child = world.child();
        world.undeterminedCarePeriod(child, "2021-01-01", null);
        world.careEpisode(child, "2021-01-01", null);
        world.missing(child, "Missing", "2021-09-10", "2021-09-11");
        assertThat(headline(MONTH)).isEqualTo("0");
    }

    private void missing(String startedOn, @Nullable String endedOn) {
        world.missing(world.inCare("2021-01-01", null), "Missing", startedOn, endedOn);
    }
}
