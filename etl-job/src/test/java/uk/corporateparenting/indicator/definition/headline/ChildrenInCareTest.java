package uk.corporateparenting.indicator.definition.headline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.corporateparenting.indicator.World.SEPTEMBER;

import org.junit.jupiter.api.Test;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;
import uk.corporateparenting.indicator.figure.Case;
import uk.corporateparenting.indicator.figure.Figure;

class ChildrenInCareTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new ChildrenInCare();
    }

    @Test
    void every_child_in_care_at_the_month_end_counts() {
        world.childInCare();
        world.childInCare();
        assertThat(headline()).isEqualTo("2");
    }

    @Test
    void a_child_in_care_at_another_month_end_does_not() {
        world.childInCare(SEPTEMBER.previous());
        assertThat(headline()).isEqualTo("0");
    }

    @Test
    void nobody_in_care_is_a_count_of_zero() {
        headline();
        assertThat(figure(PeriodBasis.MONTH_END, SEPTEMBER).value()).isZero();
    }

    @Test
    void every_member_has_a_figure_even_where_nobody_is() {
        world.childInCare().inAgeBand("5 to 9");
        headline();
        assertThat(figures(SEPTEMBER))
                .filteredOn(figure -> figure.breakdown().equals("AGE_BAND"))
                .extracting(Figure::member, IndicatorTest::numeratorOf)
                .containsExactly(
                        tuple("Under 1", "0"),
                        tuple("1 to 4", "0"),
                        tuple("5 to 9", "1"),
                        tuple("10 to 15", "0"),
                        tuple("16+", "0"),
                        tuple("Unknown", "0"));
    }

    @Test
    void what_is_not_known_of_a_child_is_unknown() {
        world.childInCare();
        headline();
        assertThat(figures(SEPTEMBER))
                .filteredOn(figure -> figure.member().equals("Unknown"))
                .hasSize(4)
                .allMatch(figure -> numeratorOf(figure).equals("1"));
    }

    @Test
    void a_case_names_the_members_it_belongs_to() {
        var child = world.childInCare().under("C2").livingIn("K2").key();
        headline();
        assertThat(cases())
                .extracting(Case::caseKey, Case::legalStatus, Case::placementType, Case::otherSetting, Case::ageBand)
                .containsExactly(tuple(
                        Integer.toString(child), "Full care order", "Other settings", "Children's home", "Unknown"));
    }

    @Test
    void only_other_settings_are_split_further() {
        world.childInCare().livingIn("U6");
        headline();
        assertThat(figures(SEPTEMBER))
                .filteredOn(figure -> figure.breakdown().equals("OTHER_SETTING"))
                .hasSize(7)
                .allMatch(figure -> numeratorOf(figure).equals("0"));
    }
}
