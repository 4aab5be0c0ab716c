package uk.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_TARGET;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.figure.CasesToTarget;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.indicator.figure.FigureState;

/** Judged by what rates the figures of a night. */
class CasesToTargetTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new ManyPlacements();
    }

    @ParameterizedTest
    @CsvSource({
            "percent,   100, 656, 773, above,  97, true",
            "percent,   100, 656, 773, above,  97, false",
            "percent,   100,  50, 100, above,  68, true",
            "percent,   100,  50, 100, above,  68, false",
            "percent,   100, 126, 645, below,  10, true",
            "percent,   100,  80, 640, below,  10, true",
            "percent,   100,  80, 640, below,  10, false",
            "percent,   100,   1,   3, above,  33.3334, true",
            "percent,   100,   0,  12, above,  98, true",
            "percent,   100,  11,  12, below,   0, true",
            "count,       1, 664,    , below, 546, true",
            "count,       1, 664,    , below, 546, false",
            "count,       1,   3,    , above,   7, true",
            "rate,    10000, 664, 136752, below, 40, true",
            "rate,    10000, 700, 140000, below, 40, false",
            "rate,        1, 550,  24.5, below, 20, true",
            "rate,        1, 600,  25,   below, 20, false"})
    void exactly_that_many_meet_the_target_and_one_fewer_does_not(
            String unit, int factor, BigDecimal numerator, @Nullable BigDecimal denominator, String operator,
            BigDecimal target, boolean isInclusive) {
        var figure = figure(unit, factor, numerator, denominator, operator, target);

        var needed = CasesToTarget.of(figure, isInclusive).orElseThrow();

        var better = operator.equals("above") ? BigDecimal.ONE : BigDecimal.ONE.negate();
        assertThat(numerator.add(needed.cases().multiply(better))).isEqualByComparingTo(needed.numerator());
        assertThat(rating(needed.numerator(), denominator, factor, operator, target, isInclusive)).isEqualTo("STRONG");
        assertThat(rating(needed.numerator().subtract(better), denominator, factor, operator, target, isInclusive))
                .isNotEqualTo("STRONG");
    }

    @Test
    void the_shipped_example_needs_94_of_773_more() {
        var figure = figure("percent", 100, new BigDecimal(656), new BigDecimal(773), "above", new BigDecimal(97));
        assertThat(CasesToTarget.of(figure, true)).contains(new CasesToTarget(new BigDecimal(750), new BigDecimal(94)));
    }

    @ParameterizedTest
    @CsvSource({
            "percent, 100,  99, 100, above,  97, true",
            "percent, 100,  99, 100, above, 100, false",
            "percent, 100,   1, 100, below,   0, false",
            "mean,      1, 1560, 10, below, 120, true",
            "posts,     1,   90,   , above, 100, true"})
    void nothing_is_said_of_what_is_met_or_cannot_be_met_or_is_not_counted(
            String unit, int factor, BigDecimal numerator, @Nullable BigDecimal denominator, String operator,
            BigDecimal target, boolean isInclusive) {
        assertThat(CasesToTarget.of(figure(unit, factor, numerator, denominator, operator, target), isInclusive))
                .isEqualTo(Optional.empty());
    }

    private String rating(
            BigDecimal numerator, @Nullable BigDecimal denominator, int factor, String operator, BigDecimal target,
            boolean isInclusive) {
        ReferenceRows.indicator(world.sql, indicator(), polarity());
        world.target(indicator().code(), operator, target.toPlainString(), "2020-04-01", null);
        world.withSetting("target_inclusive", Boolean.toString(isInclusive));
        var value = DSL.val(numerator)
                .mul(factor)
                .div(DSL.val(denominator == null ? BigDecimal.ONE : denominator))
                .cast(FACT_INDICATOR_MONTH.VALUE);
        var rating = world.sql
                .with(new MeasureQuery(indicator(), world.star(), EVERY_FEED).windows())
                .selectDistinct(new Judgement(new Window(), value).rating(FACT_TARGET))
                .from(ReportingWindows.REPORTING_WINDOW)
                .crossJoin(FACT_TARGET)
                .fetchSingle()
                .value1();
        world.sql.deleteFrom(FACT_TARGET).execute();
        return rating;
    }

    private static Figure figure(
            String unit, int factor, BigDecimal numerator, @Nullable BigDecimal denominator, String operator,
            BigDecimal target) {
        var value = numerator.multiply(BigDecimal.valueOf(factor))
                .divide(denominator == null ? BigDecimal.ONE : denominator, 8, RoundingMode.HALF_UP);
        return new Figure(
                World.SEPTEMBER, "any", "Any", "Any", unit, PeriodBasis.MONTH_END, true, "ALL", "ALL", numerator,
                denominator, value, 0, target, operator, null, null, null, FigureState.PUBLISHED,
                World.SEPTEMBER.date(), 1);
    }
}
