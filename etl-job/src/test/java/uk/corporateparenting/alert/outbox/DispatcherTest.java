package uk.corporateparenting.alert.outbox;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.types.DayToSecond;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.alert.message.InlineImage;
import uk.corporateparenting.alert.message.Mail;
import uk.corporateparenting.alert.transport.Message;
import uk.corporateparenting.alert.transport.Undelivered.Reason;

/** The outbox of a real database, emptied into a transport that notes what it is handed. */
class DispatcherTest {

    private static final int MOST_PER_NIGHT = 250;
    private static final PGSimpleDataSource DATABASE = TestDatabase.fresh();
    private static final DSLContext SQL = DSL
            .using(new TransactionAwareDataSourceProxy(DATABASE), SQLDialect.POSTGRES);
    private static final TransactionTemplate TRANSACTION = new TransactionTemplate(
            new JdbcTransactionManager(DATABASE));

    private final NotedMails mails = new NotedMails();

    @BeforeEach
    void an_empty_outbox() {
        SQL.deleteFrom(OUTBOX).execute();
    }

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
    void what_a_night_has_too_many_of_is_given_up_and_kept() {
        IntStream.range(0, 5).forEach(number -> put("head" + number + "@northshire.invalid"));

        var round = new Dispatcher(SQL, TRANSACTION, mails, 3).sendAllDue();

        assertThat(round.sent()).isEqualTo(3);
        assertThat(round.givenUp()).isEqualTo(2);
        assertThat(states()).filteredOn("DEAD after 1, NIGHT_IS_FULL"::equals).hasSize(2);
    }

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

    @Test
    void a_message_whose_sender_died_is_sent_by_the_next_when_the_claim_has_lapsed_under_the_same_identity() {
        put("head@northshire.invalid");
        mails.dieNext();
        assertThat(catchDeath()).isTrue();

        assertThat(dispatcher().sendAllDue().sent()).as("claimed by the dead").isZero();
        letTimePass();
        assertThat(dispatcher().sendAllDue().sent()).isEqualTo(1);

        assertThat(mails.handed()).extracting(Message::key).hasSize(2).containsOnly(mails.taken().getFirst().key());
    }

    @Test
    void who_lost_the_claim_meanwhile_changes_nothing_afterwards() {
        put("head@northshire.invalid");
        mails.refuseNextAfter(() -> {
            letTimePass();
            assertThat(dispatcher().sendAllDue().sent()).isEqualTo(1);
        }, Reason.SMTP_UNREACHABLE);

        dispatcher().sendAllDue();

        assertThat(states()).containsExactly("SENT after 2, null");
    }

    @Test
    void several_dispatchers_at_once_send_each_message_once() throws Exception {
        IntStream.range(0, 200).forEach(number -> put("head" + number + "@northshire.invalid"));
        var start = new CountDownLatch(1);
        var rounds = new ArrayList<Future<Integer>>();
        try (var dispatchers = Executors.newFixedThreadPool(4)) {
            nCopies(4, 0).forEach(_ -> rounds.add(dispatchers.submit(() -> {
                start.await();
                return dispatcher().sendAllDue().sent();
            })));
            start.countDown();
        }

        var sent = 0;
        for (var round : rounds) {
            sent += round.get();
        }
        assertThat(sent).isEqualTo(200);
        assertThat(mails.handed()).extracting(Message::recipient).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void nothing_of_a_failure_is_kept_but_its_class() {
        put("head@northshire.invalid");
        mails.refuseNext(Reason.ADDRESS_INVALID);
        dispatcher().sendAllDue();
        assertThat(SQL.fetchValues(OUTBOX.LAST_FAILURE)).containsExactly("ADDRESS_INVALID");
    }

    @Test
    void a_message_of_a_publication_and_recipient_has_one_key() {
        put("head@northshire.invalid");
        var key = SQL.fetchValues(OUTBOX.MESSAGE_KEY);
        SQL.deleteFrom(OUTBOX).execute();
        put("head@northshire.invalid");
        assertThat(SQL.fetchValues(OUTBOX.MESSAGE_KEY)).isEqualTo(key).noneMatch(text -> text.contains("head"));
    }

    private Dispatcher dispatcher() {
        return new Dispatcher(SQL, TRANSACTION, mails, MOST_PER_NIGHT);
    }

    private boolean catchDeath() {
        try {
            dispatcher().sendAllDue();
            return false;
        } catch (NotedMails.Death _) {
            return true;
        }
    }

    private static void put(String recipient) {
        var mail = new Mail("Poor: visits", "Fewer visits were on time.", "", List.of(), "");
        Outbox.put(SQL, Letter.ofPublication("northshire", 1, 7, recipient, mail));
    }

    /** As if an hour and more had gone by. */
    private static void letTimePass() {
        var longAgo = DayToSecond.valueOf(Duration.ofHours(2));
        SQL.update(OUTBOX)
                .set(OUTBOX.NEXT_ATTEMPT_AT, OUTBOX.NEXT_ATTEMPT_AT.minus(longAgo))
                .set(OUTBOX.LEASE_UNTIL, OUTBOX.LEASE_UNTIL.minus(longAgo))
                .execute();
    }

    private static long minutesToWait() {
        var now = SQL.select(currentOffsetDateTime()).fetchSingle().value1();
        var next = SQL.fetchValues(OUTBOX.NEXT_ATTEMPT_AT).getFirst();
        return Duration.between(now, next).plusSeconds(30).toMinutes();
    }

    private static List<String> states() {
        return SQL.selectFrom(OUTBOX)
                .fetch(row -> row.get(OUTBOX.STATE) + " after " + row.get(OUTBOX.ATTEMPTS) + ", "
                        + row.get(OUTBOX.LAST_FAILURE));
    }
}
