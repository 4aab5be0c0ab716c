package uk.corporateparenting.alert.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.alert.BreachNews;
import uk.corporateparenting.alert.BreachNews.Kind;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.alert.breach.PublishedNights;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Recipient;

/** Who is told, by the rows of recipients.csv. */
class RoutingTest {

    private static final Configuration SHIPPED = TestProgram.configuration();
    private static final LocalDate NIGHT = LocalDate.of(2021, 10, 7);
    private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 30);
    private static final BreachNews REVIEWS = opened("reviews_on_time");
    private static final BreachNews PLACEMENTS = opened("three_or_more_placements");

    @ParameterizedTest
    @CsvSource({"cambridgeshire, *, *, 1", "*, *, *, 1", "peterborough, *, *, 0",
            "*, Service standards, *, 1", "*, Placements, *, 0",
            "*, *, reviews_on_time, 1", "*, *, visits_on_time, 0", "*, Placements, reviews_on_time, 0"})
    void a_row_is_for_its_council_section_and_indicator(
            String authority, String section, String indicator, int told) {
        var row = new Recipient(authority, section, indicator, "head_of_service", "A. Head", "head@a.invalid",
                NIGHT, null);
        assertThat(routes(row).recipientsOf(List.of(REVIEWS))).hasSize(told);
    }

    @ParameterizedTest
    @CsvSource({"2021-10-07,, 1", "2021-10-08,, 0", "2021-01-01, 2021-10-08, 1", "2021-01-01, 2021-10-07, 0"})
    void a_row_is_in_force_from_its_first_day_until_its_last_is_over(
            LocalDate from, @Nullable LocalDate to, int told) {
        var row = new Recipient("*", "*", "*", "head_of_service", "A. Head", "head@a.invalid", from, to);
        assertThat(routes(row).recipientsOf(List.of(REVIEWS))).hasSize(told);
    }

    @ParameterizedTest
    @CsvSource({"head_of_service, as head of service for all indicators",
            "deputy, as deputy of the head of service for all indicators", "copy, in copy for all indicators"})
    void heads_deputies_and_copies_are_told_and_why_they(String role, String why) {
        assertThat(routes(row(role, "*", "*", "a@a.invalid")).recipientsOf(List.of(REVIEWS)))
                .containsOnlyKeys(new Addressee("a@a.invalid", "Name", why));
    }

    @Test
    void data_engineers_are_told_of_no_breach() {
        assertThat(routes(row("data_engineer", "*", "*", "a@a.invalid")).recipientsOf(List.of(REVIEWS))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OPENED, 2021-09-30, 0", "CONTINUED, 2021-08-31, 0", "CONTINUED, 2021-07-31, 1",
            "CONTINUED, 2020-07-31, 1", "RECOVERED, 2021-07-31, 0", "RECOVERED, 2021-06-30, 1"})
    void a_director_is_told_once_it_has_been_poor_for_three_months(Kind kind, LocalDate since, int told) {
        var news = new BreachNews(kind, "reviews_on_time", SEPTEMBER, since);
        assertThat(routes(row("director", "*", "*", "director@a.invalid")).recipientsOf(List.of(news))).hasSize(told);
    }

    @Test
    void one_address_is_one_recipient_with_everything_of_theirs_however_it_is_written() {
        var routes = routes(
                row("head_of_service", "Placements", "*", "a@a.invalid"),
                row("copy", "*", "reviews_on_time", "A@a.invalid"),
                row("copy", "Education", "*", "a@a.invalid"));
        assertThat(routes.recipientsOf(List.of(PLACEMENTS, REVIEWS))).containsOnly(Map.entry(
                new Addressee(
                        "a@a.invalid",
                        "Name",
                        "as head of service for Placements and in copy for % of children in care reviews which were"
                                + " held on time"),
                List.of(PLACEMENTS, REVIEWS)));
    }

    @Test
    void nobody_gets_what_is_not_theirs() {
        var routes = routes(
                row("head_of_service", "Placements", "*", "a@a.invalid"),
                row("head_of_service", "Service standards", "*", "b@a.invalid"));
        assertThat(routes.recipientsOf(List.of(PLACEMENTS, REVIEWS)).values())
                .containsExactly(List.of(PLACEMENTS), List.of(REVIEWS));
    }

    @Test
    void an_indicator_with_a_target_of_which_nobody_is_told_at_once_is_named() {
        var configuration = PublishedNights.withRecipients(
                SHIPPED, row("head_of_service", "Placements", "*", "a@a.invalid"),
                row("copy", "*", "reviews_on_time", "b@a.invalid"), row("director", "*", "*", "c@a.invalid"),
                row("data_engineer", "*", "*", "d@a.invalid"));
        assertThat(Unlisted.indicators(configuration, SHIPPED.council("cambridgeshire").orElseThrow(), NIGHT))
                .containsExactly("children_in_care", "visits_on_time", "initial_health_assessments_on_time",
                        "annual_health_assessments", "leavers_adopted", "pathway_plans_in_place");
        assertThat(Unlisted.indicators(SHIPPED, SHIPPED.council("cambridgeshire").orElseThrow(), NIGHT)).isEmpty();
    }

    private static BreachNews opened(String indicator) {
        return new BreachNews(Kind.OPENED, indicator, SEPTEMBER, SEPTEMBER);
    }

    private static Recipient row(String role, String section, String indicator, String email) {
        return new Recipient("*", section, indicator, role, "Name", email, LocalDate.of(2021, 1, 1), null);
    }

    private static Routing routes(Recipient... rows) {
        var configuration = PublishedNights.withRecipients(SHIPPED, rows);
        return Routing.of(
                configuration,
                new Publication(configuration.council("cambridgeshire").orElseThrow(), 1, 1, NIGHT));
    }
}
