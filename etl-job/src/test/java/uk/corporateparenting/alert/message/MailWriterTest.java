package uk.corporateparenting.alert.message;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.alert.BreachNews.Kind.CONTINUED;
import static uk.corporateparenting.alert.BreachNews.Kind.CORRECTED;
import static uk.corporateparenting.alert.BreachNews.Kind.RECOVERED;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.corporateparenting.alert.BreachNews;
import uk.corporateparenting.indicator.figure.Rating;

/** What a mail says, in which order, and how it can be read. */
class MailWriterTest extends MailsOfSeptember {

    @Test
    void a_figure_that_fell_into_poor_is_told_in_these_words() {
        reviewsFell();

        var mail = write(opened(REVIEWS));

        assertThat(mail.subject())
                .isEqualTo("Poor: Reviews on time 84.9%, target above 97% (Cambridgeshire, September 2021)");
        assertThat(mail.text()).isEqualTo("""
                ✗\u00a0Poor: Reviews on time
                Cambridgeshire, September 2021

                ----------------------------------------------------------------------
                ✗\u00a0POOR  Children in care reviews which were held on time
                Year to date, 1 April to 30 September 2021

                Value:  84.9%
                Target: above 97%
                Change: ▼\u00a0Deteriorated from 97.4% in August 2021

                84.9% of children in care reviews were held on time (656 of 773).
                750 of the 773 would have met the target: 94 more reviews.

                - It was Strong in August 2021. It was last Poor in March 2021, for 2
                  months.
                - Fell below target in September 2021. 13 months from 98.7% in Sep 2020 to
                  84.9% in Sep 2021, lowest 80.0% in Feb 2021; target above 97%.
                - Owner: Head of Corporate Parenting, Cambridgeshire.

                ----------------------------------------------------------------------
                Data to 7 October 2021, complete (publication 3).
                You get this, Head of Corporate Parenting, as head of service.
                This message holds no child's details. The cases behind a figure are listed
                by the command "cases", for those who may see them.
                """);
    }

    @Test
    void both_parts_say_the_same_numbers() {
        reviewsFell();
        childrenRose();
        figures.headline(PLACEMENTS, SEPTEMBER, "POOR", "19.53488372", "126", "645");
        figures.headline("leavers_adopted", SEPTEMBER, "STRONG", "20", "6", "30");

        var mail = write(opened(REVIEWS), opened(CHILDREN), news(CONTINUED, PLACEMENTS, SEPTEMBER, "2021-07"),
                news(RECOVERED, "leavers_adopted", SEPTEMBER, "2021-05"));

        assertThat(numbers(visible(mail.html()))).isEqualTo(numbers(mail.text())).contains("84.9", "656", "94", "664");
    }

    @Test
    void the_worst_comes_first_and_then_what_was_corrected_has_recovered_or_is_still_poor() {
        reviewsFell();
        figures.headline(PLACEMENTS, SEPTEMBER, "POOR", "19.53488372", "126", "645");
        figures.headline("visits_on_time", "2021-08", "ACCEPTABLE", "95", "950", "1000");
        sql.update(FACT_INDICATOR_MONTH)
                .set(FACT_INDICATOR_MONTH.FIRST_NUMERATOR, new BigDecimal(640))
                .set(FACT_INDICATOR_MONTH.FIRST_DENOMINATOR, new BigDecimal(1000))
                .where(FACT_INDICATOR_MONTH.INDICATOR_CODE.eq("visits_on_time"))
                .execute();
        figures.headline("leavers_adopted", SEPTEMBER, "STRONG", "20", "6", "30");
        figures.headline("annual_health_assessments", SEPTEMBER, "POOR", "50", "100", "200");

        var mail = write(
                news(CONTINUED, "annual_health_assessments", SEPTEMBER, "2021-07"),
                news(RECOVERED, "leavers_adopted", SEPTEMBER, "2021-05"),
                news(CORRECTED, "visits_on_time", "2021-08", "2021-08"),
                opened(REVIEWS),
                opened(PLACEMENTS));

        assertThat(mail.subject())
                .isEqualTo("Poor: Three or more placements 19.5% and 4 more (Cambridgeshire, Sep 2021)");
        assertThat(unfolded(mail.text())).containsSubsequence(
                "2 indicators fell into Poor performance",
                "3 or more different placements",
                "At most 64 of the 645 would have met the target: 62 fewer children.",
                "reviews which were held on time",
                "Corrected ",
                "Visits on time: August 2021 was restated; it is !\u00a0Acceptable now, 95.0% (target above 98%), "
                        + "first published as 64.0%.",
                "No longer Poor ",
                "Leavers adopted: ✓\u00a0Strong in September 2021 after 4 months, 20.0% (target above 17%)",
                "Still Poor ", "Annual health assessments: ✗\u00a0Poor for 3 months, since July 2021");
        assertThat(visible(mail.html())).containsSubsequence("Three or more placements", "Reviews on time", "Corrected",
                "No longer Poor", "Still Poor");
    }

    @Test
    void a_correction_says_which_rating_was_told_before() {
        figures.headline(REVIEWS, SEPTEMBER, "ACCEPTABLE", "90", "90", "100");
        var month = YearMonth.parse(SEPTEMBER).atEndOfMonth();
        assertThat(unfolded(write(new BreachNews(CORRECTED, REVIEWS, month, month, Rating.STRONG)).text())).contains(
                "Reviews on time: September 2021 was restated; it is !\u00a0Acceptable now, not ✓\u00a0Strong, 90.0%"
                        + " (target above 97%).");
    }

    @Test
    void the_picture_is_shown_where_it_is_named_and_its_words_say_the_same() {
        reviewsFell();

        var mail = write(opened(REVIEWS));

        assertThat(mail.images()).hasSize(1);
        var image = mail.images().getFirst();
        assertThat(mail.html()).contains("src=\"cid:" + image.contentId() + "\"", "alt=\"" + image.altText() + "\"");
        assertThat(unfolded(mail.text())).contains(image.altText());
    }

    @Test
    void the_mail_can_be_read_by_everybody() {
        reviewsFell();
        figures.headline(PLACEMENTS, SEPTEMBER, "POOR", "19.53488372", "126", "645");

        var mail = write(opened(REVIEWS), opened(PLACEMENTS));

        assertThat(mail.text().lines()).allMatch(line -> line.length() < 78);
        assertThat(mail.html()).contains("<html lang=\"en-GB\"", "<title>" + mail.subject() + "</title>",
                "name=\"color-scheme\" content=\"light dark\"")
                .doesNotContain("http", " th:", "<script", "flex", "grid");
        assertThat(matches("<h1", mail.html())).isEqualTo(1);
        assertThat(matches("<table(?! role=\"presentation\")", mail.html())).as("real tables").isEqualTo(1);
        assertThat(matches("<caption", mail.html())).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_subject_has_the_status_word_first_and_at_most_78_characters(BreachNews.Kind kind) {
        for (var policy : CONFIGURATION.indicators()) {
            figures.headline(policy.code(), SEPTEMBER, "POOR", "12345.67891234", "123456", "10");
            var mail = write(news(kind, policy.code(), SEPTEMBER, SEPTEMBER));
            var status = CONFIGURATION.targetsOf(COUNCIL).stream()
                    .anyMatch(target -> target.indicator().equals(policy.code()))
                            ? "Poor: "
                            : "Not rated: ";
            assertThat(mail.subject()).hasSizeLessThanOrEqualTo(78).startsWith(status);
        }
    }

    @Test
    void every_mail_of_an_episode_is_in_one_thread() {
        reviewsFell();
        figures.headline(REVIEWS, "2021-10", "POOR", "85", "850", "1000");

        assertThat(write(opened(REVIEWS)).thread())
                .isEqualTo(write(news(CONTINUED, REVIEWS, "2021-10", SEPTEMBER)).thread());
    }

    @Test
    void a_security_marking_heads_both_parts() {
        reviewsFell();
        var mail = write(with("mail_marking", "OFFICIAL-SENSITIVE"), opened(REVIEWS));

        assertThat(mail.text()).startsWith("OFFICIAL-SENSITIVE\n\n");
        assertThat(visible(mail.html())).containsSubsequence("OFFICIAL-SENSITIVE", "Poor: Reviews on time");
    }
}
