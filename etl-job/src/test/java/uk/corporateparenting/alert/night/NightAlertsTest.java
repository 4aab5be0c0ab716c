package uk.corporateparenting.alert.night;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.alert.breach.PublishedNights.REVIEWS;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.alert.breach.PublishedNights;
import uk.corporateparenting.setting.Recipient;

/** From the figures of a night to the messages that wait. */
class NightAlertsTest {

    private static final DSLContext DATABASE = PublishedNights.database();
    private static final String PLACEMENTS = "three_or_more_placements";

    private PublishedNights nights = PublishedNights.of(DATABASE, "cambridgeshire");

    @BeforeEach
    void nothing_waits() {
        DATABASE.deleteFrom(OUTBOX).execute();
        nights = PublishedNights.of(DATABASE, "cambridgeshire");
    }

    @Test
    void each_recipient_gets_one_message_with_everything_of_theirs() {
        nights.recipients(
                row("head_of_service", "*", "head@a.invalid"),
                row("deputy", "Placements", "deputy@a.invalid"),
                row("copy", "Education", "copy@a.invalid"));
        nights.published(REVIEWS, "2021-09", "POOR", 50);
        nights.published(PLACEMENTS, "2021-09", "POOR", 20);

        assertThat(write("2021-10-07")).isEqualTo(2);

        assertThat(DATABASE.fetchValues(OUTBOX.RECIPIENT))
                .containsExactlyInAnyOrder("head@a.invalid", "deputy@a.invalid");
        assertThat(DATABASE.fetchValues(OUTBOX.SUBJECT)).allMatch(subject -> subject.startsWith("Poor"));
    }

    @Test
    void a_night_without_news_writes_nothing() {
        nights.published(REVIEWS, "2021-09", "POOR", 50);
        write("2021-10-07");

        assertThat(write("2021-10-08")).isZero();
        assertThat(DATABASE.fetchCount(OUTBOX)).isEqualTo(1);
    }

    private int write(String date) {
        return NightAlerts.write(DATABASE, nights.publish(date), nights.configuration());
    }

    private static Recipient row(String role, String section, String email) {
        return new Recipient("*", section, "*", role, "Name", email, LocalDate.of(2021, 1, 1), null);
    }
}
