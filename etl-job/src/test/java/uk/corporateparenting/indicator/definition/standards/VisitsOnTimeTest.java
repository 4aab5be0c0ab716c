package uk.corporateparenting.indicator.definition.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.calendar.PeriodBasis.MONTH;
import static uk.corporateparenting.calendar.PeriodBasis.YEAR_TO_DATE;
import static uk.corporateparenting.indicator.World.SEPTEMBER;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorTest;
import uk.corporateparenting.indicator.figure.Case;
import uk.corporateparenting.indicator.figure.FigureState;

/** September 2021; its financial year began on 1 April 2021. */
class VisitsOnTimeTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new VisitsOnTime();
    }

    @Test
    void a_visit_on_the_due_date_is_on_time_and_a_day_later_is_late() {
        visit("2021-09-14", "2021-09-14");
        visit("2021-09-14", "2021-09-15");
        assertThat(headline(MONTH)).isEqualTo("1 of 2");
    }

    @Test
    void a_visit_counts_in_the_month_it_fell_due_in_whenever_it_was_made() {
        visit("2021-09-01", "2021-08-14");
        visit("2021-09-30", null);
        visit("2021-08-31", "2021-09-14");
        visit("2021-10-01", "2021-09-14");
        assertThat(headline(MONTH)).isEqualTo("1 of 2");
    }

    @Test
    void the_year_to_date_begins_on_1_april() {
        visit("2021-04-01", "2021-04-01");
        visit("2021-03-31", "2021-03-31");
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("1 of 1");
    }

    @Test
    void a_visit_due_in_the_running_month_after_the_business_date_is_not_yet_due() {
        world.onTheNightOf("2021-09-14");
        visit("2021-09-14", null);
        visit("2021-09-15", null);
        assertThat(headline(MONTH)).isEqualTo("0 of 1");
    }

    @Test
    void an_obligation_that_is_void_does_not_count() {
        world.visit(world.child(), "2021-08-03", "2021-09-14", null, null);
        assertThat(headline(MONTH)).isEqualTo("0 of 0");
    }

    @Test
    void one_that_counts_from_a_later_day_was_not_known_before_it() {
        world.visit(world.child(), "2021-08-03", "2021-09-14", null, "2021-10-01");
        world.visit(world.child(), "2021-08-03", "2021-09-14", null, "2021-09-30");
        assertThat(headline(MONTH)).isEqualTo("0 of 1");
    }

    @Test
    void of_the_visits_made_those_count_that_were_made_in_the_month_void_or_not() {
        world.withSetting("visit_denominator", "MADE");
        visit("2021-10-14", "2021-09-01");
        visit("2021-08-14", "2021-09-30");
        visit("2021-09-14", "2021-08-31");
        visit("2021-09-14", null);
        world.visit(world.child(), "2021-08-03", "2021-09-14", "2021-09-10", null);
        assertThat(headline(MONTH)).isEqualTo("2 of 3");
    }

    @Test
    void of_the_children_in_care_those_are_met_whose_visit_is_not_overdue_on_the_last_day() {
        world.withSetting("visit_unit", "CHILD");
        world.visit(world.childInCare().key(), "2021-08-19", "2021-09-30", null);
        world.visit(world.childInCare().key(), "2021-08-18", "2021-09-29", null);
        world.childInCare();
        world.visit(world.child(), "2021-09-14", "2021-10-26", null);
        assertThat(headline(MONTH)).isEqualTo("1 of 3");
        assertThat(headline(YEAR_TO_DATE)).isEqualTo("1 of 3");
    }

    @Test
    void what_a_child_is_due_on_the_last_day_follows_from_the_last_visit_by_then() {
        world.withSetting("visit_unit", "CHILD");
        var child = world.childInCare().key();
        world.visit(child, "2021-06-01", "2021-07-13", "2021-09-30");
        world.visit(child, "2021-09-30", "2021-11-11", null);
        var other = world.childInCare().key();
        world.visit(other, "2021-06-01", "2021-07-13", "2021-10-01");
        world.visit(other, "2021-10-01", "2021-11-12", null);
        assertThat(headline(MONTH)).isEqualTo("1 of 2");
    }

    @Test
    void a_case_is_named_by_the_child_and_the_due_date() {
        var child = world.child();
        world.visit(child, "2021-08-03", "2021-09-14", null);
        world.visit(child, "2021-09-07", "2021-09-14", null);
        headline();
        assertThat(cases()).extracting(Case::caseKey)
                .contains(child + "/2021-09-14", child + "/2021-09-14/2")
                .hasSize(4);
    }

    @Test
    void without_visits_from_the_source_there_is_no_figure() {
        visit("2021-09-14", "2021-09-14");
        compute(Set.of("care_episode", "placement"));
        assertThat(figure(MONTH, SEPTEMBER).state()).isEqualTo(FigureState.NOT_AVAILABLE);
        assertThat(cases()).isEmpty();
    }

    private void visit(String dueOn, @Nullable String visitedOn) {
        world.visit(world.child(), "2021-01-01", dueOn, visitedOn);
    }
}
