package uk.corporateparenting.job.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.figure.Change;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.indicator.figure.FigureState;
import uk.corporateparenting.indicator.figure.Rating;
import uk.corporateparenting.job.printed.Beside.Outcome;
import uk.corporateparenting.job.printed.PrintedFigure.Quantity;

/** Ours is 393 of 399, 98.4962 percent, against a target above 98. */
class BesideTest {

    private static final MonthEnd SEPTEMBER = new MonthEnd(LocalDate.of(2021, 9, 30));

    @ParameterizedTest
    @CsvSource({"VALUE, 98.5%", "VALUE, 98%", "VALUE, 98.496%", "NUMERATOR, 393", "DENOMINATOR, 399",
            "TARGET, above 98%", "TARGET, above 98.0%", "RATING, Strong", "CHANGE, ▲",
            "AS_AT, the end of the Autumn Term 2020", "AS_AT, December 2020"})
    void ours_equals_what_is_printed_to_the_last_printed_digit(Quantity quantity, String printed) {
        assertThat(beside(quantity, printed, true).outcome()).isEqualTo(Outcome.EQUAL);
    }

    @ParameterizedTest
    @CsvSource({"VALUE, 98.4%", "VALUE, 98.51%", "NUMERATOR, 392", "TARGET, below 98%", "TARGET, above 97%",
            "RATING, Poor", "CHANGE, ▼", "AS_AT, the end of the Summer Term 2020", "AS_AT, November 2020"})
    void any_other_digit_or_word_differs(Quantity quantity, String printed) {
        assertThat(beside(quantity, printed, true).outcome()).isEqualTo(Outcome.DIFFERS);
    }

    @Test
    void what_need_not_be_equal_is_explained_or_not_printed_at_all() {
        assertThat(beside(Quantity.RATING, "Poor", false).outcome()).isEqualTo(Outcome.EXPLAINED);
        assertThat(beside(Quantity.VALUE, "", false).outcome()).isEqualTo(Outcome.NOT_PRINTED);
    }

    @Test
    void a_figure_that_we_do_not_have_differs() {
        var beside = new Beside(printed(Quantity.VALUE, "98.5%", true), Optional.empty());
        assertThat(beside.outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(beside.ours()).isEqualTo("none");
    }

    @Test
    void ours_is_shown_more_exactly_than_the_report_prints_it() {
        var beside = beside(Quantity.VALUE, "98.5%", true);
        assertThat(beside.ours()).isEqualTo("98.4962%");
        assertThat(beside.counted()).isEqualTo("393 / 399");
    }

    private static Beside beside(Quantity quantity, String printed, boolean mustEqual) {
        return new Beside(printed(quantity, printed, mustEqual), Optional.of(ours()));
    }

    private static PrintedFigure printed(Quantity quantity, String printed, boolean mustEqual) {
        return new PrintedFigure("cambridgeshire", SEPTEMBER, "peps_in_place", PeriodBasis.MONTH_END, "ALL", "ALL",
                quantity, printed, mustEqual, "");
    }

    private static Figure ours() {
        return new Figure(SEPTEMBER, "peps_in_place", "title", "Education", "percent", PeriodBasis.MONTH_END, true,
                "ALL", "ALL", new BigDecimal("393"), new BigDecimal("399"), new BigDecimal("98.49624060150376"), 0,
                new BigDecimal("98"), "above", Rating.STRONG, null, Change.IMPROVED, FigureState.PUBLISHED,
                LocalDate.of(2020, 12, 18), 1);
    }
}
