package uk.corporateparenting.alert.outbox;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.alert.transport.Message;
import uk.corporateparenting.alert.transport.Undelivered.Reason;

/** Whose a message is to send, when its sender dies, and how many a night may have. */
class ClaimsTest extends FilledOutbox {

    @Test
    void what_a_night_has_too_many_of_is_given_up_and_kept() {
        IntStream.range(0, 5).forEach(number -> put("head" + number + "@northshire.invalid"));

        var round = dispatcher(3).sendAllDue();

        assertThat(round.sent()).isEqualTo(3);
        assertThat(round.givenUp()).isEqualTo(2);
        assertThat(states()).filteredOn("DEAD after 1, NIGHT_IS_FULL"::equals).hasSize(2);
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
        assertThat(sentBy(4, 250)).isEqualTo(200);
        assertThat(mails.handed()).extracting(Message::recipient).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void several_dispatchers_at_once_send_no_more_than_a_night_may_have() throws Exception {
        for (var round = 0; round < 20; round++) {
            SQL.deleteFrom(OUTBOX).execute();
            IntStream.range(0, 40).forEach(number -> put("head" + number + "@northshire.invalid"));

            assertThat(sentBy(4, 10)).isEqualTo(10);
            assertThat(states()).filteredOn("DEAD after 1, NIGHT_IS_FULL"::equals).hasSize(30);
        }
    }

    /** How many messages several dispatchers sent, who all began at once. */
    private int sentBy(int dispatchers, int mostPerNight) throws Exception {
        var start = new CountDownLatch(1);
        var rounds = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newFixedThreadPool(dispatchers)) {
            nCopies(dispatchers, 0).forEach(_ -> rounds.add(threads.submit(() -> {
                start.await();
                return dispatcher(mostPerNight).sendAllDue().sent();
            })));
            start.countDown();
        }
        var sent = 0;
        for (var round : rounds) {
            sent += round.get();
        }
        return sent;
    }

    private boolean catchDeath() {
        try {
            dispatcher().sendAllDue();
            return false;
        } catch (NotedMails.Death _) {
            return true;
        }
    }
}
