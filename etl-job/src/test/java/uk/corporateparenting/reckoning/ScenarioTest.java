package uk.corporateparenting.reckoning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reckoning gives what was worked out by hand. */
class ScenarioTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    static Stream<Scenario> scenarios() {
        return Stream.concat(Scenarios.pinned(), Scenarios.chosen());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void a_scenario_gives_its_figures(Scenario scenario) {
        var figures = reckon(scenario);

        for (var expected : scenario.expected()) {
            assertThat(figures).filteredOn(figure -> isAbout(figure, expected)).singleElement().satisfies(figure -> {
                assertThat(figure.numerator()).as(figure.key()).isEqualByComparingTo(whole(expected.numerator()));
                if (expected.denominator() != null) {
                    assertThat(figure.denominator()).as(figure.key())
                            .isEqualByComparingTo(whole(expected.denominator()));
                }
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void its_breakdowns_sum_to_what_they_break_down(Scenario scenario) {
        var figures = reckon(scenario).stream().filter(figure -> figure.indicator().equals("children_in_care"))
                .toList();
        var sums = figures.stream()
                .collect(groupingBy(Figure::breakdown, summingInt(figure -> figure.numerator().intValueExact())));
        int otherSettings = figures.stream()
                .filter(figure -> figure.member().equals("Other settings"))
                .mapToInt(figure -> figure.numerator().intValueExact())
                .sum();

        assertThat(sums).containsEntry("OTHER_SETTING", otherSettings);
        for (var exhaustive : List.of("LEGAL_STATUS", "AGE_BAND", "TIME_IN_CARE", "PLACEMENT_TYPE")) {
            assertThat(sums.get(exhaustive)).as(exhaustive).isEqualTo(sums.get(Figure.ALL));
        }
    }

    private List<Figure> reckon(Scenario scenario) {
        scenario.folder().writeTo(folder);
        return new Reckoning(NightFolder.ssd(folder, scenario.dialect()), scenario.businessDate(),
                WorkingDayCalendar.englandAndWales(), Population.unknown()).figures(scenario.monthEnd());
    }

    private static boolean isAbout(Figure figure, Scenario.Expected expected) {
        return figure.indicator().equals(expected.indicator()) && figure.basis().equals(expected.basis())
                && figure.breakdown().equals(expected.breakdown()) && figure.member().equals(expected.member());
    }

    private static BigDecimal whole(int number) {
        return BigDecimal.valueOf(number);
    }
}
