package uk.corporateparenting.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void of_two_values_from_the_same_day_only_the_first_is_in_force() {
        var settings = new Settings(List.of(months("12", "2000-04-01", null), months("36", "2000-04-01", null)));

        assertThat(settings.inForce()).containsExactly(months("12", "2000-04-01", null));
    }

    @Test
    void a_value_stands_aside_while_one_before_it_is_in_force() {
        var settings = new Settings(
                List.of(months("12", "2020-04-01", "2021-04-01"), months("36", "2000-04-01", null)));

        assertThat(settings.inForce()).containsExactly(months("36", "2000-04-01", "2020-04-01"),
                months("12", "2020-04-01", "2021-04-01"), months("36", "2021-04-01", null));
    }

    @Test
    void no_value_is_in_force_between_two() {
        var settings = new Settings(
                List.of(months("12", "2000-04-01", "2001-04-01"), months("36", "2002-04-01", null)));

        assertThat(settings.inForce()).containsExactly(months("12", "2000-04-01", "2001-04-01"),
                months("36", "2002-04-01", null));
    }

    private static Setting months(String value, String from, @Nullable String to) {
        return new Setting("history_months", value, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
