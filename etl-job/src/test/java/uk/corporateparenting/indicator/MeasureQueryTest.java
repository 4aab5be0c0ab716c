package uk.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH_END;
import static uk.corporateparenting.indicator.World.SEPTEMBER;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CHILD_MONTH;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Measure.Mean;
import uk.corporateparenting.indicator.figure.Case;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.indicator.figure.FigureState;
import uk.corporateparenting.indicator.vocabulary.InCare;

class MeasureQueryTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new MeanAge();
    }

    @Test
    void a_mean_is_the_sum_of_the_values_by_how_many_have_one() {
        world.childInCare().aged(4);
        world.childInCare().aged(9);
        world.childInCare().ofUnknownAge();
        assertThat(headline()).isEqualTo("13 of 2");
        assertThat(figure(MONTH_END, SEPTEMBER).value()).isEqualByComparingTo("6.5");
    }

    @Test
    void a_case_without_a_value_is_listed_and_not_in_the_numerator() {
        world.childInCare().aged(4);
        world.childInCare().ofUnknownAge();
        headline();
        assertThat(cases())
                .extracting(Case::inNumerator, one -> one.value() == null)
                .containsExactly(tuple(false, true), tuple(true, false));
    }

    @Test
    void a_mean_of_nobody_is_no_value() {
        assertThat(headline()).isEqualTo("0 of 0");
        assertThat(figure(MONTH_END, SEPTEMBER).state()).isEqualTo(FigureState.NO_CASES);
    }

    @Test
    void a_member_without_cases_has_a_figure_without_value() {
        world.childInCare().aged(4).inAgeBand("1 to 4");
        headline();
        assertThat(figures(SEPTEMBER))
                .filteredOn(figure -> figure.breakdown().equals("AGE_BAND"))
                .extracting(Figure::member, Figure::state)
                .contains(tuple("1 to 4", FigureState.PUBLISHED), tuple("16+", FigureState.NO_CASES))
                .hasSize(6);
    }

    @Test
    void every_month_end_is_computed_at_once() {
        world.withMonthsFrom("2019-10");
        world.childInCare(SEPTEMBER.previous()).aged(3);
        world.childInCare(SEPTEMBER).aged(5);
        compute(EVERY_FEED);
        assertThat(figure(MONTH_END, SEPTEMBER.previous()).value()).isEqualByComparingTo("3");
        assertThat(figure(MONTH_END, SEPTEMBER).value()).isEqualByComparingTo("5");
        assertThat(figure(MONTH_END, SEPTEMBER.next()).value()).isNull();
    }

    @Test
    void a_setting_is_the_one_in_force_on_each_month_end() {
        world.withMonthsFrom("2021-08").withSettingFrom("2021-09-30", "target_inclusive", "false", "true");
        var windows = world.sql
                .with(new MeasureQuery(indicator(), world.star(), EVERY_FEED).windows())
                .selectFrom(ReportingWindows.REPORTING_WINDOW)
                .fetch();
        assertThat(windows.getValues("target_inclusive", String.class)).containsExactly("false", "true", "true");
        assertThat(windows.getValues("month_end", String.class))
                .containsExactly("2021-08-31", "2021-09-30", "2021-10-31");
        assertThat(windows.getValues("known_on", String.class))
                .containsExactly("2021-08-31", "2021-09-30", "2021-10-08");
    }

    private static final class MeanAge implements Indicator {

        @Override
        public String definition() {
            return "Mean age of the children in care.";
        }

        @Override
        public List<PeriodBasis> periodBases() {
            return List.of(PeriodBasis.MONTH_END);
        }

        @Override
        public List<Breakdown> breakdowns() {
            return List.of(Breakdown.ALL, Breakdown.AGE_BAND);
        }

        @Override
        public Measure measure(Window window) {
            return new Mean(InCare.childrenInCare(window), FACT_CHILD_MONTH.AGE_YEARS);
        }
    }
}
