package uk.corporateparenting.alert.message;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a figure comes from, whether it is usual, and which numbers are too small to say so. */
class WhereAndWhetherUsualTest extends MailsOfSeptember {

    private static final String MATCH = "days_to_match";

    @Test
    void a_count_says_where_it_grew_and_whether_that_is_unusual() {
        childrenRose();

        var text = unfolded(write(opened(CHILDREN)).text());

        assertThat(text)
                .contains("664 children were in care on the last day of the month. "
                        + "At most 546 would have met the target: 118 fewer children.")
                .contains("This is unusually high: outside its usual range, 584 to 606.")
                .contains(
                        "Since August 2021, children by placement type: Foster placement with other carer 350 (60 more), "
                                + "Other settings 200 (10 more).");
    }

    /** By turns 97 and 99: the mean is 98, every step 2, so that the lower limit is 92.68. */
    @Test
    void a_figure_of_the_year_says_whether_its_month_alone_is_unusual() {
        reviewsFell();
        for (var month = YearMonth.of(2020, 9); month.isBefore(YearMonth.of(2021, 9)); month = month.plusMonths(1)) {
            var value = month.getMonthValue() % 2 == 0 ? "97" : "99";
            figures.monthAlone(REVIEWS, month.toString(), value, value, "100");
        }
        figures.monthAlone(REVIEWS, SEPTEMBER, "55", "55", "100");

        assertThat(unfolded(write(opened(REVIEWS)).text())).contains("In September 2021 alone it was 55.0%. "
                + "That is unusually low: outside its usual range, 92.7% to 100.0%.");
    }

    @Test
    void a_percentage_says_where_its_cases_were_not_met() {
        figures.headline(REVIEWS, SEPTEMBER, "POOR", "70", "14", "20");
        figures.cases(REVIEWS, SEPTEMBER, "U4", true, 9);
        figures.cases(REVIEWS, SEPTEMBER, "U4", false, 2);
        figures.cases(REVIEWS, SEPTEMBER, "K2", true, 5);
        figures.cases(REVIEWS, SEPTEMBER, "K2", false, 4);

        assertThat(unfolded(write(opened(REVIEWS)).text())).contains(
                "Not met, reviews by placement type: Other settings 4 of 9, Foster placement with other carer 2 of 11.");
        assertThat(unfolded(write(with("mail_smallest_count", "3"), opened(REVIEWS)).text()))
                .as("two children of eleven are too few").doesNotContain("by placement type");
    }

    @Test
    void a_percentage_says_which_teams_its_cases_are_of_and_not_who_reviews_them() {
        figures.headline(REVIEWS, SEPTEMBER, "POOR", "0", "0", "20");
        figures.casesOfTeam(REVIEWS, SEPTEMBER, "North", null, 12);
        figures.casesOfTeam(REVIEWS, SEPTEMBER, "South", null, 8);
        assertThat(unfolded(write(opened(REVIEWS)).text()))
                .contains("Not met, reviews by team: North 12 of 12, South 8 of 8.")
                .doesNotContain("Reviewers")
                .as("all live in one kind of place").doesNotContain("by placement type");
        assertThat(unfolded(write(with("mail_smallest_count", "9"), opened(REVIEWS)).text()))
                .doesNotContain("by team");
    }

    @Test
    void a_mean_says_which_teams_keep_it_from_its_target() {
        figures.headline(MATCH, SEPTEMBER, "POOR", "156", "1560", "10");
        sql.update(FACT_INDICATOR_MONTH)
                .set(FACT_INDICATOR_MONTH.TARGET, new BigDecimal(120))
                .set(FACT_INDICATOR_MONTH.TARGET_OPERATOR, "below")
                .set(FACT_INDICATOR_MONTH.RATING, "POOR")
                .execute();
        figures.casesOfTeam(MATCH, SEPTEMBER, "North", "220", 6);
        figures.casesOfTeam(MATCH, SEPTEMBER, "South", "60", 4);
        assertThat(unfolded(write(opened(MATCH)).text()))
                .contains("On average, children by team: North 220 days for 6 children.");
        assertThat(unfolded(write(with("mail_smallest_count", "5"), opened(MATCH)).text()))
                .as("four children are too few").doesNotContain("by team");
    }

    @Test
    void numbers_that_are_too_small_are_not_written_and_cannot_be_worked_out() {
        figures.headline(REVIEWS, "2021-08", "STRONG", "98", "98", "100");
        figures.headline(REVIEWS, SEPTEMBER, "POOR", "11.76470588", "4", "34");

        var mail = write(with("mail_smallest_count", "5"), opened(REVIEWS));

        assertThat(unfolded(mail.text()))
                .contains("Fewer than 5 of 34 count in this figure, so it is not written.", "▼\u00a0Deteriorated");
        for (var part : List.of(mail.text(), visible(mail.html()), mail.subject())) {
            assertThat(numbers(part)).doesNotContain("4", "11.8", "98.0", "98", "2", "29", "33");
        }
        assertThat(mail.images()).isEmpty();
    }

    @Test
    void a_breakdown_with_a_number_that_is_too_small_is_left_out_whole() {
        childrenRose();
        figures.member(CHILDREN, SEPTEMBER, "PLACEMENT_TYPE", "Placed for adoption", "4");

        assertThat(unfolded(write(with("mail_smallest_count", "5"), opened(CHILDREN)).text()))
                .doesNotContain("by placement type");
        assertThat(unfolded(write(opened(CHILDREN)).text())).contains("by placement type");
    }
}
