package uk.corporateparenting.alert.message.story;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.alert.message.story.MonthByMonth.rated;
import static uk.corporateparenting.indicator.figure.Rating.ACCEPTABLE;
import static uk.corporateparenting.indicator.figure.Rating.POOR;
import static uk.corporateparenting.indicator.figure.Rating.STRONG;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.calendar.MonthEnd;

class PoorMonthsTest {

    @Test
    void a_fall_says_how_it_was_before_and_when_it_was_last_poor_and_for_how_long() {
        assertThat(sentences(rated("2021-04", STRONG, POOR, POOR, ACCEPTABLE, STRONG, POOR), "2021-09"))
                .isEqualTo("It was Strong in August 2021. It was last Poor in June 2021, for 2 months.");
    }

    @Test
    void one_that_was_never_poor_says_how_far_back_that_is_known() {
        assertThat(sentences(rated("2021-07", STRONG, STRONG, POOR), "2021-09"))
                .isEqualTo("It was Strong in August 2021. It was not Poor before, in figures from July 2021 on.");
    }

    @Test
    void the_first_month_there_is_has_nothing_before_it() {
        assertThat(sentences(rated("2021-09", POOR), "2021-09"))
                .isEqualTo("It was not rated in August 2021. No month before is on record.");
    }

    @Test
    void months_that_were_not_rated_are_not_poor() {
        assertThat(sentences(rated("2021-05", POOR, null, POOR, null, POOR), "2021-09"))
                .isEqualTo("It was not rated in August 2021. It was last Poor in July 2021, for 1 month.");
    }

    @Test
    void an_episode_that_goes_on_says_for_how_long() {
        var months = new PoorMonths(rated("2021-07", STRONG, POOR, POOR), end("2021-08"));
        assertThat(months.count()).isEqualTo(2);
        assertThat(months.sentences()).startsWith("Poor for 2 months now. It was Strong in July 2021.");
    }

    private static String sentences(History history, String since) {
        return new PoorMonths(history, end(since)).sentences();
    }

    private static MonthEnd end(String month) {
        return MonthEnd.of(YearMonth.parse(month));
    }
}
