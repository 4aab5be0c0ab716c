package uk.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.corporateparenting.indicator.World.SEPTEMBER;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Measure.Count;
import uk.corporateparenting.indicator.figure.Case;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.indicator.figure.Figures;
import uk.corporateparenting.indicator.vocabulary.InCare;

class FiguresTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new ChildrenOfTwoBases();
    }

    @Test
    void the_headline_basis_comes_first_and_the_members_as_in_the_report() {
        compute(EVERY_FEED);
        assertThat(figures(SEPTEMBER))
                .extracting(Figure::periodBasis, Figure::isHeadline, Figure::member)
                .startsWith(
                        tuple(PeriodBasis.YEAR_TO_DATE, true, "ALL"),
                        tuple(PeriodBasis.YEAR_TO_DATE, true, "Under 1"),
                        tuple(PeriodBasis.YEAR_TO_DATE, true, "1 to 4"))
                .endsWith(tuple(PeriodBasis.MONTH, false, "16+"), tuple(PeriodBasis.MONTH, false, "Unknown"));
    }

    @Test
    void the_newest_month_end_comes_first() {
        world.withMonthsFrom("2021-08");
        compute(EVERY_FEED);
        assertThat(Figures.of(world.sql, World.AUTHORITY))
                .extracting(Figure::monthEnd)
                .startsWith(SEPTEMBER.next())
                .endsWith(SEPTEMBER.previous());
    }

    @Test
    void a_figure_is_titled_as_the_indicator_is() {
        compute(EVERY_FEED);
        assertThat(figures(SEPTEMBER)).extracting(Figure::title).containsOnly("Title of children_of_two_bases");
    }

    @Test
    void another_council_has_none() {
        compute(EVERY_FEED);
        assertThat(Figures.of(world.sql, World.AUTHORITY + 1, SEPTEMBER)).isEmpty();
    }

    @Test
    void the_cases_of_every_basis_are_listed() {
        world.childInCare();
        compute(EVERY_FEED);
        assertThat(cases()).extracting(Case::periodBasis).containsExactly(PeriodBasis.MONTH, PeriodBasis.YEAR_TO_DATE);
    }

    private static final class ChildrenOfTwoBases implements Indicator {

        @Override
        public String definition() {
            return "Children in care.";
        }

        @Override
        public List<PeriodBasis> periodBases() {
            return List.of(PeriodBasis.YEAR_TO_DATE, PeriodBasis.MONTH);
        }

        @Override
        public List<Breakdown> breakdowns() {
            return List.of(Breakdown.ALL, Breakdown.AGE_BAND);
        }

        @Override
        public Measure measure(Window window) {
            return new Count(InCare.childrenInCare(window));
        }
    }
}
