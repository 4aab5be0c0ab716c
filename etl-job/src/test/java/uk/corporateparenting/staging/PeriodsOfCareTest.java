package uk.corporateparenting.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.CARE_PERIOD;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Record;
import org.junit.jupiter.api.Test;

class PeriodsOfCareTest {

    private final StagedNight night = new StagedNight();

    @Test
    void a_period_begins_with_its_first_episode() {
        night.episode("A").from("2020-06-01");
        night.episode("A").from("2020-01-01").to("2020-06-01");
        assertThat(period().get(CARE_PERIOD.ENTERED_ON)).isEqualTo("2020-01-01");
    }

    @Test
    void or_on_the_earlier_day_that_was_fed() {
        night.episode("A").from("2020-01-01").on("entered_care_on", "2019-12-24");
        assertThat(period().get(CARE_PERIOD.ENTERED_ON)).isEqualTo("2019-12-24");
    }

    @Test
    void its_last_episode_says_when_and_why_it_ceased() {
        night.episode("A").from("2020-01-01").to("2020-06-01").ceasedFor("E11").with("category_of_need", "N1");
        night.episode("A").from("2020-06-01").to("2021-01-01").ceasedFor("E4A").with("category_of_need", "N2");
        assertThat(period().get(CARE_PERIOD.CEASED_ON)).isEqualTo("2021-01-01");
        assertThat(period().get(CARE_PERIOD.CEASE_REASON)).isEqualTo("E4A");
        assertThat(period().get(CARE_PERIOD.CATEGORY_OF_NEED)).isEqualTo("N2");
    }

    @Test
    void it_lasts_while_any_episode_is_open() {
        night.episode("A").from("2020-01-01");
        night.episode("A").from("2020-06-01").to("2021-01-01").ceasedFor("E4A");
        assertThat(period().get(CARE_PERIOD.CEASED_ON)).isNull();
        assertThat(period().get(CARE_PERIOD.CEASE_REASON)).isNull();
    }

    @Test
    void an_episode_of_no_length_says_nothing_about_its_end() {
        night.episode("A").from("2020-01-01").to("2021-01-01").ceasedFor("E4A");
        night.episode("A").from("2021-02-01").to("2021-02-01").ceasedFor("E11");
        assertThat(period().get(CARE_PERIOD.CEASED_ON)).isEqualTo("2021-01-01");
        assertThat(period().get(CARE_PERIOD.CEASE_REASON)).isEqualTo("E4A");
    }

    @Test
    void the_expected_date_of_birth_counts_on_the_business_date_itself() {
        night.person("A").on("expected_birth_on", "2021-09-30");
        night.episode("A").from("2020-01-01");
        assertThat(period().get(CARE_PERIOD.BORN_ON)).isEqualTo("2021-09-30");
    }

    @Test
    void but_not_before_it_has_come() {
        night.person("A").on("expected_birth_on", "2021-10-01");
        night.episode("A").from("2020-01-01");
        assertThat(period().get(CARE_PERIOD.BORN_ON)).isNull();
    }

    @Test
    void checking_again_builds_the_same_period_once() {
        night.episode("A").from("2020-01-01");
        night.check();
        assertThat(period().get(CARE_PERIOD.BORN_ON, LocalDate.class)).isNull();
    }

    private Record period() {
        night.check(List.of(), List.of());
        return night.sql().selectFrom(CARE_PERIOD).fetchSingle();
    }
}
