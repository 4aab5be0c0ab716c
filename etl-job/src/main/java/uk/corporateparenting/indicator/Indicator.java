package uk.corporateparenting.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    /** How its cases are split; the headline always is. */
    default List<Breakdown> breakdowns() {
        return List.of(Breakdown.ALL);
    }

    /** The staging tables a source must fill; without one of them the figure is not available. */
    default Set<String> feeds() {
        return Set.of("care_episode");
    }

    /** The settings its measure reads from the window. */
    default Set<String> settings() {
        return Set.of();
    }

    /** The class name in snake case. */
    default String code() {
        return getClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
