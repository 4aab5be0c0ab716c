package uk.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.setting.IndicatorPolicy;

class IndicatorCatalogueTest {

    private static final IndicatorCatalogue CATALOGUE = AllIndicators.catalogue();

    static List<Indicator> indicators() {
        return CATALOGUE.indicators();
    }

    @Test
    void every_definition_has_one_row_and_every_row_a_definition() throws IOException {
        assertThat(CATALOGUE.faults(shippedPolicies())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void every_definition_has_a_test(Indicator indicator) {
        var test = indicator.getClass().getName() + "Test";
        assertThat(Path.of("src/test/java", test.replace('.', '/') + ".java"))
                .as("%s needs a test of its rules: add %s", indicator.code(), test)
                .exists();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void every_definition_is_one_sentence(Indicator indicator) {
        assertThat(indicator.definition())
                .as("definition() of %s must be one sentence", indicator.code())
                .matches("[A-Z][^.]+\\.");
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void every_definition_has_a_headline_and_a_period_basis(Indicator indicator) {
        assertThat(indicator.breakdowns()).startsWith(Breakdown.ALL).doesNotHaveDuplicates();
        assertThat(indicator.periodBases()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void the_code_is_the_class_name_in_snake_case() {
        assertThat(indicators()).extracting(Indicator::code).contains("three_or_more_placements", "leavers_adopted");
    }

    @Test
    void all_that_is_missing_is_told_at_once() {
        var catalogue = new IndicatorCatalogue(List.of(new ManyPlacements(), new SomeIndicator()));
        var policies = List.of(policy("some_indicator", PeriodBasis.MONTH),
                policy("other_indicator", PeriodBasis.MONTH));
        assertThatThrownBy(() -> catalogue.members(policies))
                .hasMessageContaining("indicators.csv needs one row for many_placements and has 0.")
                .hasMessageContaining("headline basis of some_indicator in indicators.csv must be one of [MONTH_END]")
                .hasMessageContaining("indicators.csv has a row for other_indicator, which nothing defines.");
    }

    @Test
    void a_member_is_the_definition_and_its_row() {
        var member = new IndicatorCatalogue(List.of(new SomeIndicator()))
                .members(List.of(policy("some_indicator", PeriodBasis.MONTH_END)))
                .getFirst();
        assertThat(member.title()).isEqualTo("A title");
        assertThat(member.definition()).isEqualTo(new SomeIndicator().definition());
        assertThat(member.periodBases()).isEqualTo("MONTH_END");
    }

    private static IndicatorPolicy policy(String code, PeriodBasis headlineBasis) {
        return new IndicatorPolicy(code, "A title", "a section", 1, "count", "lower", headlineBasis, 0, "anyone", "");
    }

    private static List<IndicatorPolicy> shippedPolicies() throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var rows = format.parse(Files.newBufferedReader(Path.of("../config/indicators.csv")))) {
            return rows.stream().map(IndicatorCatalogueTest::policy).toList();
        }
    }

    private static IndicatorPolicy policy(CSVRecord row) {
        return policy(row.get("code"), PeriodBasis.valueOf(row.get("headline_basis")));
    }

    private static final class SomeIndicator implements Indicator {

        @Override
        public String definition() {
            return "Some children.";
        }

        @Override
        public List<PeriodBasis> periodBases() {
            return List.of(PeriodBasis.MONTH_END);
        }

        @Override
        public Measure measure(Window window) {
            return new ManyPlacements().measure(window);
        }
    }
}
