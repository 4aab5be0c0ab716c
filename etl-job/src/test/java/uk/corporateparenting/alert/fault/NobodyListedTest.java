package uk.corporateparenting.alert.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.alert.breach.PublishedNights.REVIEWS;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.alert.breach.PublishedNights;

/** News that reached nobody is told to the data engineers in the morning. */
class NobodyListedTest {

    private static final DSLContext DATABASE = PublishedNights.database();

    private PublishedNights nights = PublishedNights.of(DATABASE, "cambridgeshire");

    @BeforeEach
    void reviews_fell_into_poor() {
        nights = PublishedNights.of(DATABASE, "cambridgeshire");
        nights.published(REVIEWS, "2021-09", "POOR", 50);
    }

    @Test
    void news_that_nobody_is_listed_for_is_named() {
        nights.recipients().tell("2021-10-07");
        assertThat(NobodyListed.sentence(DATABASE, nights.authorityKey(), 1)).isEqualTo(
                " Nobody was told of reviews_on_time: recipients.csv lists nobody for it (config check).");
    }

    @Test
    void news_that_was_told_is_not() {
        nights.tell("2021-10-07");
        assertThat(NobodyListed.sentence(DATABASE, nights.authorityKey(), 1)).isEmpty();
    }

    @Test
    void a_night_that_published_nothing_has_none() {
        assertThat(NobodyListed.sentence(DATABASE, nights.authorityKey(), null)).isEmpty();
    }
}
