package uk.corporateparenting.indicator.definition.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH;
import static uk.corporateparenting.calendar.PeriodBasis.YEAR_TO_DATE;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;
import uk.corporateparenting.indicator.figure.Case;

/** September 2021; its financial year began on 1 April 2021. */
class ReviewsOnTimeTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new ReviewsOnTime();
    }

    @Test
    void a_review_on_the_due_date_is_on_time() {
        world.review(world.child(), "2021-09-14", "2021-09-14");
        assertThat(headline(MONTH)).isEqualTo("1 of 1");
    }

    @Test
    void a_review_a_day_later_is_late() {
        world.review(world.child(), "2021-09-14", "2021-09-15");
        assertThat(headline(MONTH)).isEqualTo("0 of 1");
    }

    @Test
    void a_held_review_counts_in_the_month_it_was_held_in() {
        world.review(world.child(), "2021-08-14", "2021-09-01");
        world.review(world.child(), "2021-10-14", "2021-09-30");
        world.review(world.child(), "2021-09-14", "2021-08-31");
        assertThat(headline(MONTH)).isEqualTo("1 of 2");
    }

    @Test
    void a_review_never_held_counts_in_the_month_it_fell_due_in() {
        world.review(world.child(), "2021-09-01", null);
        world.review(world.child(), "2021-09-30", null);
        world.review(world.child(), "2021-08-31", null);
        world.review(world.child(), "2021-10-01", null);
        assertThat(headline(MONTH)).isEqualTo("0 of 2");
    }

    @Test
    void a_review_due_in_the_month_and_held_after_it_was_not_known_to_be_held() {
        world.review(world.child(), "2021-09-14", "2021-10-01");
        assertThat(headline(MONTH)).isEqualTo("0 of 1");
    }

    @Test
    void a_review_due_on_a_day_of_a_short_break_is_not_owed() {
        var child = world.child();
        world.legalStatus(child, "V4", "2021-09-14", "2021-09-15");
        world.review(child, "2021-09-14", null);
        world.review(child, "2021-09-14", "2021-09-01");
        world.review(child, "2021-09-15", null);
        assertThat(headline(MONTH)).isEqualTo("0 of 1");
    }

    @Test
    void a_review_held_early_counts_while_nobody_knows_of_the_short_break_it_falls_due_on() {
        var child = world.child();
        world.legalStatus(child, "C2", "2021-01-01", "2021-10-01");
        world.legalStatus(child, "V4", "2021-10-01", null);
        world.review(child, "2021-10-14", "2021-09-14");
        assertThat(headline(MONTH)).isEqualTo("1 of 1");
    }

    @Test
    void a_review_held_early_is_not_owed_while_the_short_break_is_not_known_to_end() {
        var child = world.child();
        world.legalStatus(child, "V4", "2021-01-01", "2021-10-01");
        world.review(child, "2021-10-14", "2021-09-14");
        assertThat(headline(MONTH)).isEqualTo("0 of 0");
    }

    @Test
    void the_year_to_date_begins_on_1_april() {
        world.review(world.child(), "2021-04-01", "2021-04-01");
        world.review(world.child(), "2021-03-31", "2021-03-31");
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("1 of 1");
    }

    @Test
    void a_case_is_named_by_the_child_and_the_due_date() {
        var child = world.child();
        world.review(child, "2021-09-14", "2021-09-14");
        headline();
        assertThat(cases()).extracting(Case::caseKey).containsOnly(child + "/2021-09-14");
    }

    @Test
    void two_reviews_of_a_child_due_on_one_day_are_two_cases() {
        var child = world.child();
        world.review(child, "2021-03-01", 2, "2021-09-14", "2021-07-01");
        world.review(child, "2021-08-16", 1, "2021-09-14", null);
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("1 of 2");
        assertThat(cases())
                .filteredOn(one -> one.periodBasis() == YEAR_TO_DATE)
                .extracting(Case::caseKey)
                .containsExactlyInAnyOrder(child + "/2021-09-14", child + "/2021-09-14/2");
    }

    @Test
    void where_the_council_counts_by_the_due_date_a_review_counts_in_the_month_it_fell_due_in() {
        world.withSetting("review_attribution", "DUE");
        world.review(world.child(), "2021-08-31", "2021-09-14");
        world.review(world.child(), "2021-09-01", "2021-08-14");
        world.review(world.child(), "2021-09-30", "2021-10-01");
        world.review(world.child(), "2021-09-30", null);
        world.review(world.child(), "2021-10-01", "2021-09-30");
        assertThat(headline(MONTH)).isEqualTo("1 of 3");
    }

    @Test
    void where_the_council_counts_children_all_the_reviews_of_one_must_be_on_time() {
        world.withSetting("review_unit", "CHILD");
        var child = world.child();
        world.review(child, "2021-05-14", "2021-05-15");
        world.review(child, "2021-09-14", "2021-09-14");
        world.review(child, "2021-09-20", "2021-09-20");
        world.review(world.child(), "2021-09-14", null);
        world.review(world.child(), "2021-10-14", null);
        assertThat(headline(MONTH)).isEqualTo("1 of 2");
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("0 of 2");
        assertThat(cases()).extracting(Case::caseKey).contains("" + child).hasSize(4);
    }
}
