package uk.corporateparenting.alert.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.alert.transport.ScriptedMailServer.HANG;
import static uk.corporateparenting.alert.transport.ScriptedMailServer.TAKE_AND_HANG;
import static uk.corporateparenting.alert.transport.ScriptedMailServer.USUALLY;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.alert.transport.ScriptedMailServer;

/**
 * A sender is killed, as a process of its own and by SIGKILL, at every step: the next one sends
 * what it left, and only a message whose text had begun to go out may arrive again, marked.
 */
class KilledSenderTest {

    private static final PGSimpleDataSource DATABASE = TestDatabase.fresh();
    private static final MailRound MAILS = MailRound.on(DATABASE);
    private static final Duration SOON = Duration.ofSeconds(20);

    @AfterAll
    static void close() {
        MAILS.close();
    }

    @ParameterizedTest
    @CsvSource({"CONNECT, false, 0", "EHLO, false, 0", "RCPT, false, 0", "DATA, false, 0", "MIDDLE, false, 1",
            "TEXT, false, 1", "TEXT, true, 1"})
    void a_sender_killed_while_the_server_keeps_it_waiting(String place, boolean isTaken, int unanswered)
            throws Exception {
        MAILS.begin(1);
        try (var server = ScriptedMailServer.answering(
                verb -> verb.equals(place) ? isTaken ? TAKE_AND_HANG : HANG : USUALLY)) {
            var process = KilledSender.start(DATABASE, server.port());
            while (!server.reached().contains(place) && process.isAlive()) {
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
            process.destroyForcibly().waitFor();
            assertThatClaimIsLeft(true);
            finishAndCheck(unanswered, server.accepted());
        }
    }

    /** The first commit claims, the second hands over, the third notes that it was sent. */
    @ParameterizedTest
    @CsvSource({"false, 1, 0", "true, 1, 0", "false, 2, 0", "true, 2, 1", "false, 3, 1"})
    void a_sender_killed_around_a_commit(boolean isAfter, int commit, int unanswered) throws Exception {
        MAILS.begin(1);
        try (var server = ScriptedMailServer.answering(_ -> USUALLY)) {
            var process = KilledSender.start(DATABASE, server.port(), isAfter, commit);
            KilledSender.await(process);
            process.destroyForcibly().waitFor();
            assertThatClaimIsLeft(isAfter || commit > 1);
            finishAndCheck(unanswered, server.accepted());
        }
    }

    @Test
    void four_senders_at_once_two_of_which_are_killed() throws Exception {
        MAILS.begin(300);
        try (var server = ScriptedMailServer.answering(_ -> USUALLY)) {
            var senders = new ArrayList<Process>();
            for (var number = 0; number < 4; number++) {
                senders.add(KilledSender.start(DATABASE, server.port()));
            }
            for (var number = 0; number < 2; number++) {
                var enough = 50 * (number + 1);
                while (server.accepted().size() < enough && senders.getLast().isAlive()) {
                    LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
                }
                senders.get(number).destroyForcibly();
            }
            for (var sender : senders) {
                sender.waitFor();
            }
            MAILS.letTimePass();
            MAILS.send(server.port(), SOON);

            assertThat(MAILS.faults(server)).isEmpty();
            assertThat(MAILS.sql().fetchCount(OUTBOX, OUTBOX.STATE.eq(Outbox.SENT))).isEqualTo(300);
            assertThat(MAILS.sql().fetchCount(OUTBOX, OUTBOX.UNANSWERED.gt(0))).isLessThanOrEqualTo(2);
        }
    }

    /** What the dead has claimed is nobody's until the claim lapses. */
    private static void assertThatClaimIsLeft(boolean isLeft) throws Exception {
        if (isLeft) {
            try (var well = ScriptedMailServer.answering(_ -> USUALLY)) {
                assertThat(MAILS.send(well.port(), SOON).sent()).isZero();
            }
        }
    }

    /** The library makes up new lines between the parts each time. */
    private static String withoutBoundaries(String text) {
        return text.replaceAll("_Part_[0-9._]+", "");
    }

    private static void finishAndCheck(int unanswered, List<String> before) throws Exception {
        try (var well = ScriptedMailServer.answering(_ -> USUALLY)) {
            MAILS.letTimePass();
            assertThat(MAILS.send(well.port(), SOON).sent()).isEqualTo(1);
            assertThat(MAILS.sql().fetchValues(OUTBOX.STATE)).containsExactly(Outbox.SENT);
            assertThat(MAILS.sql().fetchValues(OUTBOX.UNANSWERED)).containsExactly(unanswered);
            assertThat(well.accepted()).hasSize(1);
            assertThat(before.size()).as("copies before").isLessThanOrEqualTo(unanswered);
            assertThat(before).allSatisfy(
                    text -> assertThat(withoutBoundaries(text))
                            .isEqualTo(withoutBoundaries(well.accepted().getFirst())));
        }
    }
}
