package uk.corporateparenting.alert.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;

import java.time.Duration;
import java.util.ArrayList;
import org.jooq.types.DayToSecond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.corporateparenting.alert.transport.Message;
import uk.corporateparenting.alert.transport.Undelivered.Reason;

/** When a message is tried again, and when it is given up. */
class DispatcherTest extends FilledOutbox {

    @Test
    void a_message_is_sent_once() {
        put("head@northshire.invalid");

        assertThat(dispatcher().sendAllDue().sent()).isEqualTo(1);
        assertThat(dispatcher().sendAllDue().sent()).isZero();

        assertThat(mails.taken()).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo("head@northshire.invalid");
            assertThat(mail.mail().subject()).isEqualTo("Poor: visits");
            assertThat(mail.mail().text()).isEqualTo("Fewer visits were on time.");
        });
        assertThat(states()).containsExactly("SENT after 1, null");
    }

    @Test
    void a_message_that_was_not_taken_waits_a_minute_then_five_then_a_quarter_of_an_hour_then_hours() {
        put("head@northshire.invalid");
        var waits = new ArrayList<Long>();
        for (var tries = 0; tries < 6; tries++) {
            mails.refuseNext(Reason.SMTP_NOT_YET);
            dispatcher().sendAllDue();
            waits.add(minutesToWait());
            assertThat(dispatcher().sendAllDue()).satisfies(round -> {
                assertThat(round.sent()).isZero();
                assertThat(round.waiting()).isEqualTo(1);
            });
            letTimePass();
        }
        assertThat(waits).containsExactly(1L, 5L, 15L, 60L, 60L, 60L);

        assertThat(dispatcher().sendAllDue().sent()).isEqualTo(1);
        assertThat(mails.taken()).hasSize(1);
        assertThat(states()).containsExactly("SENT after 7, null");
    }

    @Test
    void a_message_refused_for_good_is_never_tried_again() {
        put("nobody@northshire.invalid");
        mails.refuseNext(Reason.SMTP_REFUSED);

        var round = dispatcher().sendAllDue();
        letTimePass();

        assertThat(round.givenUp()).isEqualTo(1);
        assertThat(round.waiting()).isZero();
        assertThat(round.reasons()).containsExactly(Reason.SMTP_REFUSED);
        assertThat(dispatcher().sendAllDue().sent()).isZero();
        assertThat(states()).containsExactly("DEAD after 1, SMTP_REFUSED");
    }

    @ParameterizedTest
    @CsvSource({"71, PENDING", "72, DEAD"})
    void a_message_is_given_up_72_hours_after_it_was_written(int hours, String state) {
        put("head@northshire.invalid");
        SQL.update(OUTBOX)
                .set(OUTBOX.WRITTEN_AT, OUTBOX.WRITTEN_AT.minus(DayToSecond.valueOf(Duration.ofHours(hours))))
                .execute();
        mails.refuseNext(Reason.SMTP_UNREACHABLE);

        dispatcher().sendAllDue();

        assertThat(states()).containsExactly(state + " after 1, SMTP_UNREACHABLE");
    }

    @Test
    void a_message_whose_fate_the_server_never_told_is_sent_once_more_and_marked() {
        put("head@northshire.invalid");
        mails.refuseNext(Reason.SMTP_SILENT);
        assertThat(dispatcher().sendAllDue().reasons()).containsExactly(Reason.SMTP_SILENT);
        letTimePass();

        assertThat(dispatcher().sendAllDue().sent()).isEqualTo(1);
        assertThat(states()).containsExactly("SENT after 2, null");
        assertThat(SQL.fetchValues(OUTBOX.UNANSWERED)).containsExactly(1);
        assertThat(mails.handed()).extracting(Message::key).hasSize(2).containsOnly(mails.taken().getFirst().key());
    }

    @Test
    void a_message_whose_fate_the_server_did_not_tell_twice_is_not_sent_a_third_time() {
        put("head@northshire.invalid");
        for (var tries = 0; tries < 4; tries++) {
            mails.refuseNext(Reason.SMTP_SILENT);
            dispatcher().sendAllDue();
            letTimePass();
        }
        assertThat(mails.handed()).hasSize(2);
        assertThat(states()).containsExactly("DEAD after 2, UNANSWERED_TWICE");
        assertThat(SQL.fetchValues(OUTBOX.UNANSWERED)).containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource({"SMTP_LOGIN_REFUSED", "SMTP_SENDER_REFUSED", "TOKEN_REFUSED"})
    void a_server_that_refuses_us_ourselves_is_asked_by_no_other_message_until_it_takes_one(Reason reason) {
        put("first@northshire.invalid");
        put("second@northshire.invalid");
        mails.refuseNext(reason);
        dispatcher().sendAllDue();

        assertThat(dispatcher().sendAllDue().sent()).isZero();
        SQL.update(OUTBOX)
                .set(OUTBOX.NEXT_ATTEMPT_AT, currentOffsetDateTime())
                .where(OUTBOX.LAST_FAILURE.isNotNull())
                .execute();
        assertThat(dispatcher().sendAllDue().sent()).isEqualTo(2);
    }

    @Test
    void one_message_that_is_put_off_keeps_no_other_back() {
        put("first@northshire.invalid");
        put("second@northshire.invalid");
        mails.refuseNext(Reason.SMTP_NOT_YET);

        var round = dispatcher().sendAllDue();

        assertThat(round.sent()).isEqualTo(1);
        assertThat(round.waiting()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"SMTP_UNREACHABLE", "SMTP_WITHOUT_TLS", "SMTP_TLS_FAILED", "TOKEN_UNREACHABLE",
            "FOLDER_NOT_WRITABLE"})
    void a_server_that_takes_nothing_is_not_asked_for_every_message(Reason reason) {
        put("first@northshire.invalid");
        put("second@northshire.invalid");
        mails.refuseNext(reason);

        var round = dispatcher().sendAllDue();

        assertThat(mails.handed()).hasSize(1);
        assertThat(round.waiting()).isEqualTo(2);
        assertThat(round.reasons()).containsExactly(reason);
        assertThat(dispatcher().sendAllDue().sent()).as("the one not tried, and with it the other").isEqualTo(2);
    }

    private static long minutesToWait() {
        var now = SQL.select(currentOffsetDateTime()).fetchSingle().value1();
        var next = SQL.fetchValues(OUTBOX.NEXT_ATTEMPT_AT).getFirst();
        return Duration.between(now, next).plusSeconds(30).toMinutes();
    }
}
