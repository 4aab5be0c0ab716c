package uk.corporateparenting.alert.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.corporateparenting.alert.breach.PublishedNights.REVIEWS;
import static uk.corporateparenting.schema.control.Tables.SILENCE;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.alert.breach.PublishedNights;

/** An indicator of which nobody wants to hear for a while. */
class SilenceTest {

    private static final DSLContext DATABASE = PublishedNights.database();
    private static final String OTHER = "three_or_more_placements";

    private PublishedNights nights = PublishedNights.of(DATABASE, "cambridgeshire");

    @BeforeEach
    void september_is_poor_and_nothing_is_silenced() {
        nights = PublishedNights.of(DATABASE, "cambridgeshire");
        silence("2021-01-01");
        nights.published(REVIEWS, "2021-09", "POOR", 50);
    }

    @Test
    void a_silenced_indicator_is_not_told_and_it_is_kept_why() {
        silence("2021-10-08");
        assertThat(nights.night("2021-10-07")).isEmpty();
        assertThat(nights.withheld()).containsExactly("OPENED 2021-09 SILENCED");
    }

    @Test
    void on_its_date_a_silence_has_expired() {
        silence("2021-10-07");
        assertThat(nights.night("2021-10-07")).hasSize(1);
    }

    @Test
    void what_was_kept_back_is_not_told_later_but_the_next_month_is() {
        silence("2021-10-08");
        nights.night("2021-10-07");
        assertThat(nights.night("2021-10-09")).isEmpty();
        nights.published(REVIEWS, "2021-10", "POOR", 50);
        assertThat(nights.night("2021-11-05")).containsExactly("CONTINUED reviews_on_time 2021-10 since 2021-09");
    }

    @Test
    void the_newest_decides_so_that_a_silence_can_be_ended_early() {
        silence("2021-12-01");
        silence("2021-10-01");
        assertThat(nights.night("2021-10-07")).hasSize(1);
    }

    @Test
    void no_other_indicator_and_no_other_council_is_silenced() {
        silence("2021-12-01");
        nights.published(OTHER, "2021-09", "POOR", 50);
        assertThat(nights.night("2021-10-07")).containsExactly("OPENED three_or_more_placements 2021-09 since 2021-09");
        var peterborough = PublishedNights.of(DATABASE, "peterborough");
        peterborough.published(REVIEWS, "2021-09", "POOR", 50);
        assertThat(peterborough.night("2021-10-07")).hasSize(1);
    }

    @Test
    void a_silence_is_never_changed_or_erased() {
        assertThatThrownBy(() -> DATABASE.deleteFrom(SILENCE).execute())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed or erased");
        assertThatThrownBy(() -> DATABASE.update(SILENCE).set(SILENCE.REASON, "another").execute())
                .isInstanceOf(DataAccessException.class);
    }

    private void silence(String until) {
        Silences.add(
                DATABASE,
                nights.authorityKey(),
                new Silence(REVIEWS, LocalDate.parse(until), "A. Head", "the panel is being rebuilt"));
    }
}
