package uk.corporateparenting.sample.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-01", "2021-04-02", "2021-04-05", "2021-05-03", "2021-05-31", "2021-08-30",
            "2021-12-27", "2021-12-28", "2020-05-08", "2022-06-02", "2022-09-19", "2023-05-08", "2022-01-03"})
    void a_bank_holiday_is_no_working_day(LocalDate holiday) {
        assertThat(WorkingDays.isWorkingDay(holiday)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-04", "2022-05-30", "2021-12-29", "2021-01-04", "2021-04-06", "2022-12-28"})
    void a_day_beside_one_is(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
    }

    @Test
    void the_day_of_entry_is_day_zero() {
        assertThat(WorkingDays.plus(LocalDate.of(2021, 8, 2), 20)).isEqualTo(LocalDate.of(2021, 8, 31));
    }
}
