package uk.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AGE_BAND;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_PLACEMENT_TYPE;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Measure.Count;
import uk.corporateparenting.indicator.vocabulary.InCare;

class ReconciliationTest extends IndicatorTest {

    @Override
    protected Indicator indicator() {
        return new EveryBreakdown();
    }

    @Test
    void members_that_sum_to_the_headline_are_no_fault() {
        world.childInCare().livingIn("K1").under("V2");
        world.childInCare().livingIn("U6").inAgeBand("16+");
        world.childInCare();
        assertThat(compute(EVERY_FEED).unreconciled()).isEmpty();
    }

    @Test
    void a_band_the_report_does_not_know_is_a_fault() {
        world.childInCare().inAgeBand("5 to 9");
        world.sql.update(DIM_AGE_BAND).set(DIM_AGE_BAND.NAME, "5 to 8").where(DIM_AGE_BAND.NAME.eq("5 to 9")).execute();
        assertThat(compute(EVERY_FEED).unreconciled())
                .extracting(Unreconciled::indicator, Unreconciled::monthEnd, Unreconciled::breakdown,
                        fault -> fault.whole().intValue(), fault -> fault.members().intValue())
                .containsExactly(tuple("every_breakdown", World.SEPTEMBER, Breakdown.AGE_BAND, 1, 0));
    }

    @Test
    void an_other_setting_that_is_none_of_its_members_is_a_fault() {
        world.childInCare().livingIn("K1");
        world.sql.update(DIM_PLACEMENT_TYPE)
                .setNull(DIM_PLACEMENT_TYPE.OTHER_SETTING)
                .where(DIM_PLACEMENT_TYPE.CODE.eq("K1"))
                .execute();
        assertThat(compute(EVERY_FEED).unreconciled())
                .extracting(Unreconciled::breakdown)
                .containsExactly(Breakdown.OTHER_SETTING);
    }

    private static final class EveryBreakdown implements Indicator {

        @Override
        public String definition() {
            return "Children in care.";
        }

        @Override
        public List<PeriodBasis> periodBases() {
            return List.of(PeriodBasis.MONTH_END);
        }

        @Override
        public List<Breakdown> breakdowns() {
            return Breakdown.ofChildren();
        }

        @Override
        public Measure measure(Window window) {
            return new Count(InCare.childrenInCare(window));
        }
    }
}
