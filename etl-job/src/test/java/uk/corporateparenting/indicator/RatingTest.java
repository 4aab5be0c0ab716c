package uk.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH_END;
import static uk.corporateparenting.indicator.World.SEPTEMBER;
import static uk.corporateparenting.indicator.figure.Rating.ACCEPTABLE;
import static uk.corporateparenting.indicator.figure.Rating.POOR;
import static uk.corporateparenting.indicator.figure.Rating.STRONG;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_TARGET;

import java.math.BigDecimal;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.corporateparenting.indicator.figure.Rating;

class RatingTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new ManyPlacements();
    }

    /** The figures of the two published reports, and the edges of the bands. */
    @ParameterizedTest
    @CsvSource({
            "156,       below, 120, POOR",
            "63.5,      above,  98, POOR",
            "10.1,      below,  10, ACCEPTABLE",
            "62.9,      above,  68, ACCEPTABLE",
            "68,        above,  68, STRONG",
            "68.1,      above,  68, STRONG",
            "10,        below,  10, STRONG",
            "9.9,       below,  10, STRONG",
            "11,        below,  10, ACCEPTABLE",
            "11.00000001, below, 10, POOR",
            "61.2,      above,  68, ACCEPTABLE",
            "61.19999999, above, 68, POOR",
            "67.96,     above,  68, ACCEPTABLE",
            "0,         below,   0, STRONG",
            "1,         below,   0, POOR"})
    void a_value_is_rated_unrounded_with_a_tenth_of_the_target_as_tolerance(
            BigDecimal value, String operator, String target, Rating rating) {
        assertThat(ratingOf(value, operator, target, true)).isEqualTo(rating);
    }

    @Test
    void a_council_may_want_the_target_passed_not_met() {
        assertThat(ratingOf(new BigDecimal("68"), "above", "68", false)).isEqualTo(ACCEPTABLE);
        assertThat(ratingOf(new BigDecimal("68.1"), "above", "68", false)).isEqualTo(STRONG);
    }

    @Test
    void the_target_of_a_month_is_the_one_in_force_on_its_last_day() {
        world.childInCare();
        target("above", "10", "2020-04-01", "2021-09-30");
        target("above", "20", "2021-09-30", "2021-10-01");
        target("above", "30", "2021-10-01", null);
        compute(EVERY_FEED);
        assertThat(figure(MONTH_END, SEPTEMBER).target()).isEqualByComparingTo("20");
        assertThat(figure(MONTH_END, SEPTEMBER).targetOperator()).isEqualTo("above");
        assertThat(figure(MONTH_END, SEPTEMBER).rating()).isEqualTo(POOR);
    }

    @Test
    void without_a_target_there_is_no_rating() {
        world.childInCare();
        compute(EVERY_FEED);
        assertThat(figure(MONTH_END, SEPTEMBER).rating()).isNull();
    }

    @Test
    void without_cases_there_is_no_rating() {
        target("above", "10", "2020-04-01", null);
        compute(EVERY_FEED);
        assertThat(figure(MONTH_END, SEPTEMBER).target()).isEqualByComparingTo("10");
        assertThat(figure(MONTH_END, SEPTEMBER).rating()).isNull();
    }

    @Test
    void only_the_headline_has_a_target_and_a_rating() {
        world.childInCare().inAgeBand("5 to 9");
        target("above", "10", "2020-04-01", null);
        compute(EVERY_FEED);
        assertThat(figures(SEPTEMBER))
                .filteredOn(figure -> !figure.breakdown().equals("ALL"))
                .isNotEmpty()
                .allMatch(figure -> figure.target() == null && figure.rating() == null);
    }

    private void target(String operator, String target, String from, @Nullable String to) {
        ReferenceRows.indicator(world.sql, indicator(), polarity());
        world.target(indicator().code(), operator, target, from, to);
    }

    private Rating ratingOf(BigDecimal value, String operator, String target, boolean isInclusive) {
        target(operator, target, "2020-04-01", null);
        var judgement = new Judgement(new Window(), DSL.val(value));
        world.withSetting("target_inclusive", Boolean.toString(isInclusive));
        var rating = world.sql
                .with(new MeasureQuery(indicator(), world.star(), EVERY_FEED).windows())
                .selectDistinct(judgement.rating(FACT_TARGET))
                .from(ReportingWindows.REPORTING_WINDOW)
                .crossJoin(FACT_TARGET)
                .fetchSingle()
                .value1();
        world.sql.deleteFrom(FACT_TARGET).execute();
        return Rating.valueOf(rating);
    }
}
