package uk.corporateparenting.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.PERSON;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BirthTest {

    private final StagedNight night = new StagedNight();

    @Test
    void the_eighteenth_birthday_is_the_same_day_eighteen_years_on() {
        assertThat(eighteenthBirthdayOf("2006-03-01")).isEqualTo("2024-03-01");
    }

    @Test
    void who_was_born_on_29_february_comes_of_age_on_1_march() {
        assertThat(eighteenthBirthdayOf("2004-02-29")).isEqualTo("2022-03-01");
    }

    private LocalDate eighteenthBirthdayOf(String born) {
        night.person("A").born(born);
        var tonight = night.tonight();
        return tonight.sql().select(Birth.eighteenthBirthday(tonight)).from(PERSON).fetchSingle().value1();
    }
}
