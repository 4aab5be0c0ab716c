package uk.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH_END;
import static uk.corporateparenting.indicator.World.SEPTEMBER;
import static uk.corporateparenting.schema.history.Tables.FACT_INDICATOR_MONTH;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.figure.AsKnown;
import uk.corporateparenting.indicator.figure.Figures;
import uk.corporateparenting.warehouse.Difference;

class IndicatorLoadTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new ManyPlacements();
    }

    @Test
    void twice_is_once() {
        world.childInCare();
        compute(EVERY_FEED);
        world.asPublication(2);
        assertThat(compute(EVERY_FEED).differences()).extracting(Difference::total).containsOnly(0);
        assertThat(figure(MONTH_END, SEPTEMBER).knownFrom()).isOne();
    }

    @Test
    void a_case_that_is_none_any_more_vanishes() {
        var child = world.childInCare();
        world.childInCare();
        compute(EVERY_FEED);
        child.leaves();
        compute(EVERY_FEED);
        assertThat(cases()).hasSize(1);
    }

    @Test
    void a_month_that_is_no_longer_computed_stays() {
        world.withMonthsFrom("2021-08");
        world.childInCare(SEPTEMBER.previous());
        compute(EVERY_FEED);
        world.withMonthsFrom("2021-09");
        compute(EVERY_FEED);
        assertThat(figure(MONTH_END, SEPTEMBER.previous()).denominator()).isOne();
    }

    @Test
    void a_night_that_is_replayed_knows_nothing_of_later_months() {
        world.withMonthsFrom("2021-08").childInCare();
        compute(EVERY_FEED);
        world.asPublication(2).onTheNightOf("2021-08-31");
        compute(EVERY_FEED);
        assertThat(figures(SEPTEMBER)).isEmpty();
        assertThat(cases()).isEmpty();
        assertThat(Figures.of(AsKnown.at(world.sql, 1), World.AUTHORITY, SEPTEMBER)).isNotEmpty();
    }

    @Test
    void what_a_figure_said_before_is_remembered() {
        world.childInCare();
        compute(EVERY_FEED);
        world.childInCare();
        world.asPublication(2);
        compute(EVERY_FEED);
        assertThat(figure(MONTH_END, SEPTEMBER).knownFrom()).isEqualTo(2);
        assertThat(world.sql.fetch(
                FACT_INDICATOR_MONTH,
                FACT_INDICATOR_MONTH.MEMBER.eq("ALL"),
                FACT_INDICATOR_MONTH.MONTH_END.eq(SEPTEMBER.date())))
                .hasSize(1)
                .allMatch(row -> row.get(FACT_INDICATOR_MONTH.KNOWN_TO) == 2);
    }
}
