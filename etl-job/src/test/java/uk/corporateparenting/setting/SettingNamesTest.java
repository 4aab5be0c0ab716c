package uk.corporateparenting.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingNamesTest {

    @ParameterizedTest
    @CsvSource({"pep_reference_term, none", "pep_reference_term, 2020/21 AUT", "pep_reference_term, 2020-12-31",
            "school_as_at, 2020-12-31", "caseload_compare_month, 2020-11", "pep_years, 0-11",
            "infer_unsuitable_from_code, none", "infer_unsuitable_from_code, S X W"})
    void a_value_of_its_kind_is_accepted(String setting, String value) {
        assertThat(faults(setting, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"pep_reference_term, 2020/21 XMAS", "pep_reference_term, 2021-02-30", "school_as_at, 2020/21 AUT",
            "caseload_compare_month, 2020-13", "pep_years, Y1 to Y11", "infer_unsuitable_from_code, SX",
            "care_leaver_mode, NOW"})
    void any_other_value_is_refused(String setting, String value) {
        assertThat(faults(setting, value)).singleElement().asString().contains(setting + " cannot be " + value);
    }

    private static List<String> faults(String setting, String value) {
        return SettingNames.faults(List.of(
                new CouncilSetting("*", new Setting(setting, value, LocalDate.of(2000, 4, 1), null))))
                .stream()
                .filter(fault -> !fault.contains("has no row for all councils"))
                .toList();
    }
}
