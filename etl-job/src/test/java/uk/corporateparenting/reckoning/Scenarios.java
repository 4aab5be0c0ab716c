package uk.corporateparenting.reckoning;

import java.util.stream.Stream;

/** Every scenario there is. */
public final class Scenarios {

    private Scenarios() {}

    /** Those that follow from the words of the definitions, topic by topic. */
    public static Stream<Scenario> pinned() {
        return Stream.of(InCareScenarios.all(), BreakdownScenarios.all(), ManyPlacementsScenarios.all(),
                TwoYearsScenarios.all(), ReviewScenarios.all(), LeaverScenarios.all(), RepairScenarios.all(),
                QuarantineScenarios.all())
                .flatMap(scenarios -> scenarios);
    }

    /** Those whose figures another reading of the definitions would change. */
    public static Stream<Scenario> chosen() {
        return ReadingScenarios.all();
    }
}
