package uk.corporateparenting.alert.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.alert.message.InlineImage;
import uk.corporateparenting.alert.message.Mail;
import uk.corporateparenting.alert.transport.Undelivered.Reason;

/** What is kept of a message that waits. */
class OutboxTest extends FilledOutbox {

    @Test
    void pictures_and_html_come_out_as_they_went_in() {
        var image = new InlineImage("chart", "Falling since May", new byte[]{1, 2, 3});
        var mail = new Mail("Poor", "text", "<p>html</p>", List.of(image), "northshire.visits");
        Outbox.put(SQL, Letter.ofPublication("northshire", 1, 7, "head@northshire.invalid", mail));

        dispatcher().sendAllDue();

        var sent = mails.taken().getFirst().mail();
        assertThat(sent.html()).isEqualTo("<p>html</p>");
        assertThat(sent.thread()).isEqualTo("northshire.visits");
        assertThat(sent.images()).singleElement().satisfies(each -> {
            assertThat(each.contentId()).isEqualTo("chart");
            assertThat(each.altText()).isEqualTo("Falling since May");
            assertThat(each.png()).containsExactly(1, 2, 3);
        });
    }

    @Test
    void an_occasion_writes_to_a_recipient_once() {
        var mail = new Mail("Poor", "text", "", List.of(), "");
        var letter = Letter.ofPublication("northshire", 1, 7, "head@northshire.invalid", mail);
        assertThat(Outbox.put(SQL, letter)).isTrue();
        assertThat(Outbox.put(SQL, letter)).isFalse();
    }

    @Test
    void nothing_of_a_failure_is_kept_but_its_class() {
        put("head@northshire.invalid");
        mails.refuseNext(Reason.ADDRESS_INVALID);
        dispatcher().sendAllDue();
        assertThat(SQL.fetchValues(OUTBOX.LAST_FAILURE)).containsExactly("ADDRESS_INVALID");
    }

    @Test
    void when_the_cause_is_mended_what_was_given_up_and_what_waits_go_again_on_demand() {
        addCouncil("northshire");
        put("refused@northshire.invalid");
        mails.refuseNext(Reason.SMTP_REFUSED);
        dispatcher().sendAllDue();
        put("waits@northshire.invalid");
        mails.refuseNext(Reason.SMTP_LOGIN_REFUSED);
        dispatcher().sendAllDue();
        assertThat(dispatcher().sendAllDue().sent()).isZero();

        assertThat(Outbox.revive(SQL, "southshire", Optional.empty())).as("of another council").isZero();
        assertThat(Outbox.hasten(SQL, "southshire", Optional.empty())).as("of another council").isZero();
        assertThat(Outbox.hasten(SQL, "northshire", Optional.of(Reason.SMTP_NOT_YET))).as("another reason").isZero();
        assertThat(Outbox.revive(SQL, "northshire", Optional.of(Reason.SMTP_REFUSED))).isEqualTo(1);
        assertThat(Outbox.hasten(SQL, "northshire", Optional.empty())).isEqualTo(1);

        assertThat(dispatcher().sendAllDue().sent()).isEqualTo(2);
    }

    @Test
    void a_mail_that_its_server_may_have_taken_keeps_its_time() {
        addCouncil("northshire");
        put("silent@northshire.invalid");
        mails.refuseNext(Reason.SMTP_SILENT);
        dispatcher().sendAllDue();
        assertThat(Outbox.hasten(SQL, "northshire", Optional.empty())).isZero();
    }

    @Test
    void a_message_of_a_publication_and_recipient_has_one_key() {
        put("head@northshire.invalid");
        var key = SQL.fetchValues(OUTBOX.MESSAGE_KEY);
        SQL.deleteFrom(OUTBOX).execute();
        put("head@northshire.invalid");
        assertThat(SQL.fetchValues(OUTBOX.MESSAGE_KEY)).isEqualTo(key).noneMatch(text -> text.contains("head"));
    }

    private static void addCouncil(String slug) {
        SQL.insertInto(DIM_AUTHORITY)
                .set(DIM_AUTHORITY.AUTHORITY_KEY, 1)
                .set(DIM_AUTHORITY.SLUG, slug)
                .set(DIM_AUTHORITY.CODE, "E1")
                .set(DIM_AUTHORITY.NAME, slug)
                .set(DIM_AUTHORITY.SOURCE_FORMAT, "ssd")
                .set(DIM_AUTHORITY.SOURCE_SYSTEM, "mosaic")
                .set(DIM_AUTHORITY.KNOWN_FROM, 0)
                .onConflictDoNothing()
                .execute();
    }
}
