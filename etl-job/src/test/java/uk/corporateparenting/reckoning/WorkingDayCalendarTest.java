package uk.corporateparenting.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDayCalendarTest {

    private final WorkingDayCalendar calendar = WorkingDayCalendar.englandAndWales();

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "2020-04-10", "2020-04-13", "2020-05-08", "2020-05-25", "2020-08-31",
            "2020-12-25", "2020-12-28"})
    void these_were_the_bank_holidays_of_2020(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-03", "2022-04-15", "2022-04-18", "2022-05-02", "2022-06-02", "2022-06-03",
            "2022-08-29", "2022-09-19", "2022-12-26", "2022-12-27"})
    void these_were_the_bank_holidays_of_2022(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-04", "2022-05-30", "2022-12-28", "2021-12-29", "2022-01-04", "2012-05-28"})
    void a_holiday_that_moved_leaves_a_working_day_behind(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-12-27", "2021-12-28", "2023-01-02", "2023-05-08", "2024-03-29", "2024-04-01",
            "2025-04-18", "2025-04-21", "2026-04-03", "2026-04-06", "2011-04-29", "2012-06-04", "2012-06-05"})
    void weekend_holidays_are_made_up_for_and_some_days_were_proclaimed(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2020-12-01,20,2020-12-31", "2020-12-02,20,2021-01-04", "2021-04-01,20,2021-05-04",
            "2020-05-01,20,2020-06-02", "2021-03-03,20,2021-03-31", "2021-05-28,1,2021-06-01"})
    void the_day_of_entry_is_day_nought(LocalDate start, int workingDays, LocalDate expected) {
        assertThat(calendar.plusWorkingDays(start, workingDays)).isEqualTo(expected);
    }

    @Test
    void from_a_saturday_the_first_working_day_is_monday() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2021, 6, 5), 1)).isEqualTo(LocalDate.of(2021, 6, 7));
    }

    @Test
    void a_list_of_bank_holidays_is_all_there_are() {
        var listed = WorkingDayCalendar.withBankHolidays(Set.of(LocalDate.of(2021, 6, 7)));

        assertThat(listed.plusWorkingDays(LocalDate.of(2021, 6, 4), 1)).isEqualTo(LocalDate.of(2021, 6, 8));
        assertThat(listed.isWorkingDay(LocalDate.of(2020, 12, 25))).isTrue();
    }
}
