package uk.corporateparenting.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import uk.corporateparenting.calendar.PeriodBasis;

/**
 * One figure of the report: what it means. What a council says about it is a row of configuration.
 */
public interface Indicator {

    /** What it measures, in one sentence. */
    String definition();

    /** The bases it is computed for. */
    List<PeriodBasis> periodBases();

    /** What is computed, for every reporting window at once. */
    Measure measure(Window window);

    /** The measure as such, whatever the window. */
    default Measure measure() {
        return measure(new Window());
    }

    /** How its cases are split; the headline always is. */
    default List<Breakdown> breakdowns() {
        return List.of(Breakdown.ALL);
    }

    /**
     * The staging tables a source must fill, or columns of them such as care_leaver.pathway_plan_on;
     * without one of them the figure is not available.
     */
    default Set<String> feeds() {
        return Set.of("care_episode");
    }

    /** The settings its measure reads from the window. */
    default Set<String> settings() {
        return Set.of();
    }

    /**
     * The setting by which a council pins the day its panel speaks of; without one it is the month
     * end's.
     */
    default Optional<String> panelDay() {
        return Optional.empty();
    }

    /** The setting that names the month a value is compared with; without one the month before. */
    default Optional<String> comparedMonth() {
        return Optional.empty();
    }

    /** Whether the source could know it in a window; where not, the figure is not available. */
    default Condition isAvailable(Window window) {
        return DSL.noCondition();
    }

    /** The class name in snake case. */
    default String code() {
        return getClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
