package uk.corporateparenting.alert.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.alert.breach.PublishedNights.REVIEWS;
import static uk.corporateparenting.schema.control.Tables.BREACH_NEWS;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.corporateparenting.alert.BreachNews;
import uk.corporateparenting.alert.BreachNews.Kind;
import uk.corporateparenting.indicator.figure.Rating;

/** The rules of the breach episode, one a test: months of Cambridgeshire, judged night by night. */
class NightNewsTest {

    private static final String PLACEMENTS = "three_or_more_placements";

    private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 30);
    private static final DSLContext DATABASE = PublishedNights.database();

    private PublishedNights nights = PublishedNights.of(DATABASE, "cambridgeshire");

    @BeforeEach
    void nothing_is_known() {
        nights = PublishedNights.of(DATABASE, "cambridgeshire");
    }

    @Test
    void a_month_that_fell_into_poor_opens_a_breach() {
        august("STRONG");
        september("POOR");
        assertThat(nights.night("2021-10-07")).containsExactly("OPENED reviews_on_time 2021-09 since 2021-09");
    }

    @Test
    void poor_with_no_history_opens_a_breach() {
        september("POOR");
        assertThat(nights.night("2021-10-07")).containsExactly("OPENED reviews_on_time 2021-09 since 2021-09");
    }

    @Test
    void acceptable_performance_opens_none() {
        august("STRONG");
        september("ACCEPTABLE");
        assertThat(nights.night("2021-10-07")).isEmpty();
    }

    @Test
    void what_was_told_once_is_told_no_more() {
        september("POOR");
        nights.night("2021-10-07");
        assertThat(nights.night("2021-10-07")).isEmpty();
        assertThat(nights.night("2021-10-08")).isEmpty();
    }

    @Test
    void a_further_poor_month_continues_the_breach() {
        september("POOR");
        nights.night("2021-10-07");
        october("POOR");
        assertThat(nights.night("2021-11-05")).containsExactly("CONTINUED reviews_on_time 2021-10 since 2021-09");
    }

    @Test
    void a_month_that_is_no_longer_poor_ends_it() {
        september("POOR");
        nights.night("2021-10-07");
        october("ACCEPTABLE");
        assertThat(nights.night("2021-11-05")).containsExactly("RECOVERED reviews_on_time 2021-10 since 2021-09");
    }

    @Test
    void poor_again_after_a_recovery_opens_another() {
        august("POOR");
        nights.night("2021-09-07");
        september("STRONG");
        nights.night("2021-10-07");
        october("POOR");
        assertThat(nights.night("2021-11-05")).containsExactly("OPENED reviews_on_time 2021-10 since 2021-10");
    }

    @Test
    void a_restatement_out_of_poor_corrects_what_was_said() {
        september("POOR");
        nights.night("2021-10-07");
        restate("STRONG", 99);
        assertThat(nights.night("2021-10-08")).containsExactly("CORRECTED reviews_on_time 2021-09 since 2021-09");
    }

    @Test
    void a_restatement_into_poor_corrects_what_was_said() {
        september("STRONG");
        nights.night("2021-10-07");
        restate("POOR", 51);
        assertThat(nights.night("2021-10-08")).containsExactly("CORRECTED reviews_on_time 2021-09 since 2021-09");
    }

    @Test
    void a_restatement_of_an_earlier_month_is_told_too_and_moves_the_start_of_the_episode() {
        august("STRONG");
        nights.night("2021-09-07");
        september("POOR");
        nights.night("2021-10-07");
        nights.write(REVIEWS, "2021-08", "RESTATED", "POOR", 51, 100);
        assertThat(nights.night("2021-10-08")).containsExactly("CORRECTED reviews_on_time 2021-08 since 2021-08");
        october("POOR");
        assertThat(nights.night("2021-11-05")).containsExactly("CONTINUED reviews_on_time 2021-10 since 2021-08");
    }

    @ParameterizedTest
    @CsvSource({"STRONG, ACCEPTABLE", "ACCEPTABLE, STRONG", "ACCEPTABLE, POOR", "POOR, ACCEPTABLE", "POOR, STRONG"})
    void a_restatement_that_changes_the_rating_corrects_what_was_said_and_says_what_that_was(
            String before, String after) {
        september(before);
        nights.night("2021-10-07");
        restate(after, 55);
        assertThat(nights.tell("2021-10-08").values()).singleElement().satisfies(theirs -> assertThat(theirs)
                .containsExactly(new BreachNews(
                        Kind.CORRECTED, REVIEWS, SEPTEMBER, SEPTEMBER, Rating.valueOf(before))));
    }

    @ParameterizedTest
    @EnumSource
    void a_restatement_that_leaves_the_rating_is_no_news(Rating rating) {
        september(rating.name());
        nights.night("2021-10-07");
        restate(rating.name(), 55);
        assertThat(nights.night("2021-10-08")).isEmpty();
    }

    @Test
    void each_revision_that_changes_a_rating_is_told_once() {
        september("POOR");
        nights.night("2021-10-07");
        restate("STRONG", 99);
        nights.night("2021-10-08");
        restate("POOR", 60);
        assertThat(nights.night("2021-10-09")).containsExactly("CORRECTED reviews_on_time 2021-09 since 2021-09");
        assertThat(nights.night("2021-10-10")).isEmpty();
    }

    @Test
    void another_target_is_no_restatement_and_it_is_kept_that_the_rating_changed() {
        nights.published(REVIEWS, "2021-09", "STRONG", 90);
        nights.night("2021-10-07");
        nights.published(REVIEWS, "2021-09", "POOR", 90);
        assertThat(nights.night("2021-10-08")).isEmpty();
        assertThat(nights.withheld()).containsExactly("CORRECTED 2021-09 TARGET_CHANGED");
    }

    @ParameterizedTest
    @CsvSource({"PROVISIONAL, POOR, 50, 100, PROVISIONAL", "NOT_AVAILABLE, , 0, 0, NOT_AVAILABLE",
            "NO_CASES, , 0, 0, NO_CASES", "PUBLISHED, , 50, 100, NO_TARGET",
            "PUBLISHED, POOR, 5, 9, BELOW_MINIMUM_DENOMINATOR", "RESTATED, POOR, 5, 9, BELOW_MINIMUM_DENOMINATOR"})
    void a_figure_that_cannot_be_relied_on_opens_nothing_and_it_is_kept_why(
            String state, @Nullable String rating, int numerator, int denominator, String reason) {
        august("STRONG");
        nights.published(PLACEMENTS, "2021-09", "STRONG", 5);
        nights.write(REVIEWS, "2021-09", state, rating, numerator, denominator);
        assertThat(nights.night("2021-10-07")).isEmpty();
        assertThat(nights.suppression(REVIEWS, "2021-09")).isEqualTo(reason);
    }

    @Test
    void a_figure_pinned_to_an_earlier_day_opens_nothing_and_it_is_kept_why() {
        september("POOR");
        nights.sql().update(FACT_INDICATOR_MONTH)
                .set(FACT_INDICATOR_MONTH.AS_AT, LocalDate.of(2021, 9, 29))
                .execute();
        assertThat(nights.night("2021-10-07")).isEmpty();
        assertThat(nights.suppression(REVIEWS, "2021-09")).isEqualTo("STALE");
    }

    @Test
    void a_denominator_of_exactly_the_minimum_is_enough() {
        nights.write(REVIEWS, "2021-09", "PUBLISHED", "POOR", 5, 10);
        assertThat(nights.night("2021-10-07")).hasSize(1);
        assertThat(nights.suppression(REVIEWS, "2021-09")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"POOR, CONTINUED reviews_on_time 2021-10 since 2021-08",
            "STRONG, RECOVERED reviews_on_time 2021-10 since 2021-08"})
    void a_month_that_cannot_be_judged_neither_ends_nor_opens_an_episode(String october, String told) {
        august("POOR");
        nights.night("2021-09-07");
        nights.write(REVIEWS, "2021-09", "NOT_AVAILABLE", null, 0, 0);
        nights.published(PLACEMENTS, "2021-09", "STRONG", 5);
        assertThat(nights.night("2021-10-07")).isEmpty();
        october(october);
        assertThat(nights.night("2021-11-05")).containsExactly(told);
    }

    @Test
    void a_figure_that_comes_late_is_told_while_its_month_is_the_newest() {
        nights.published(PLACEMENTS, "2021-09", "STRONG", 5);
        nights.write(REVIEWS, "2021-09", "NOT_AVAILABLE", null, 0, 0);
        nights.night("2021-10-07");
        september("POOR");
        assertThat(nights.night("2021-10-20")).containsExactly("OPENED reviews_on_time 2021-09 since 2021-09");
    }

    @Test
    void a_figure_that_goes_and_comes_back_as_it_was_is_no_news() {
        september("POOR");
        nights.night("2021-10-07");
        nights.write(REVIEWS, "2021-09", "NOT_AVAILABLE", null, 0, 0);
        assertThat(nights.night("2021-10-08")).isEmpty();
        september("POOR");
        assertThat(nights.night("2021-10-09")).isEmpty();
    }

    @Test
    void a_first_night_tells_of_the_newest_month_alone_and_keeps_the_rest() {
        nights.published(REVIEWS, "2021-07", "POOR", 50);
        august("STRONG");
        september("POOR");
        assertThat(nights.night("2021-10-07")).containsExactly("OPENED reviews_on_time 2021-09 since 2021-09");
        assertThat(nights.withheld()).containsExactly(
                "OPENED 2021-07 NOT_THE_NEWEST_MONTH", "RECOVERED 2021-08 NOT_THE_NEWEST_MONTH");
    }

    @Test
    void a_first_night_says_of_what_has_long_been_poor_since_when() {
        nights.published(REVIEWS, "2021-07", "POOR", 50);
        august("POOR");
        september("POOR");
        assertThat(nights.night("2021-10-07")).containsExactly("CONTINUED reviews_on_time 2021-09 since 2021-07");
    }

    @Test
    void what_is_new_comes_first_and_of_that_the_worst() {
        august("POOR");
        nights.published("leavers_adopted", "2021-08", "STRONG", 99);
        nights.night("2021-09-07");
        september("POOR");
        nights.published("leavers_adopted", "2021-09", "POOR", 40);
        nights.published(PLACEMENTS, "2021-09", "POOR", 20);
        assertThat(nights.night("2021-10-07")).containsExactly(
                "OPENED three_or_more_placements 2021-09 since 2021-09",
                "OPENED leavers_adopted 2021-09 since 2021-09",
                "CONTINUED reviews_on_time 2021-09 since 2021-08");
    }

    @Test
    void a_night_that_is_not_published_leaves_nothing() {
        september("POOR");
        var publication = nights.publish("2021-10-07");
        nights.sql().connection(connection -> {
            connection.setAutoCommit(false);
            NightNews.toTell(DSL.using(connection, SQLDialect.POSTGRES), publication, nights.configuration());
            connection.rollback();
            connection.setAutoCommit(true);
        });
        assertThat(nights.sql().fetchCount(BREACH_NEWS)).isZero();
        assertThat(nights.night("2021-10-08")).as("the next one that is").hasSize(1);
    }

    @Test
    void news_of_which_nobody_is_to_be_told_is_kept_with_that_reason() {
        september("POOR");
        assertThat(nights.recipients().night("2021-10-07")).isEmpty();
        assertThat(nights.withheld()).containsExactly("OPENED 2021-09 NOBODY_LISTED");
    }

    private void august(String rating) {
        nights.published(REVIEWS, "2021-08", rating, rating.equals("STRONG") ? 98 : 50);
    }

    private void september(String rating) {
        nights.published(REVIEWS, "2021-09", rating, rating.equals("STRONG") ? 98 : 50);
    }

    private void october(String rating) {
        nights.published(REVIEWS, "2021-10", rating, rating.equals("STRONG") ? 98 : 50);
    }

    private void restate(String rating, int numerator) {
        nights.write(REVIEWS, "2021-09", "RESTATED", rating, numerator, 100);
    }
}
