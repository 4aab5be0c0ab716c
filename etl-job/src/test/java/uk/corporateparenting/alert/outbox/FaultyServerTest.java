package uk.corporateparenting.alert.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.alert.transport.ScriptedMailServer.DROP;
import static uk.corporateparenting.alert.transport.ScriptedMailServer.HANG;
import static uk.corporateparenting.alert.transport.ScriptedMailServer.TAKE_AND_DROP;
import static uk.corporateparenting.alert.transport.ScriptedMailServer.TAKE_AND_HANG;
import static uk.corporateparenting.alert.transport.ScriptedMailServer.USUALLY;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.alert.transport.ScriptedMailServer;

/**
 * Whatever a mail server does, no message is lost, and none arrives twice but where the server got
 * it whole and did not answer; then it bears the same identity and is marked.
 */
class FaultyServerTest {

    private static final MailRound MAILS = MailRound.on(TestDatabase.fresh());
    private static final List<String> PLACES = List.of("CONNECT", "EHLO", "MAIL", "RCPT", "DATA", "MIDDLE", "TEXT",
            "QUIT");
    private static final int SCRIPTS = Integer.getInteger("mail.scripts", 1_000);
    private static final int MOST_ROUNDS = 40;

    @AfterAll
    static void close() {
        MAILS.close();
    }

    static Stream<List<String>> everyFaultAtEveryPlace() {
        return PLACES.stream()
                .flatMap(place -> Stream.of("421 closing", "451 later", "554 never", DROP, HANG, TAKE_AND_DROP,
                        TAKE_AND_HANG)
                        .filter(fault -> place.equals("TEXT") || !fault.startsWith("take"))
                        .map(fault -> List.of(place, fault)));
    }

    @ParameterizedTest
    @MethodSource("everyFaultAtEveryPlace")
    void a_fault_at_any_place_loses_no_message_and_doubles_none_unmarked(List<String> placeAndFault) throws Exception {
        var left = new AtomicInteger(1);
        assertThat(faults(2, verb -> verb.equals(placeAndFault.getFirst()) && left.getAndDecrement() > 0
                ? placeAndFault.getLast()
                : USUALLY)).isEmpty();
    }

    @Test
    void no_script_of_faults_loses_a_message_or_doubles_one_unmarked() throws Exception {
        var wrong = new TreeMap<Integer, List<String>>();
        var scripts = 0;
        for (var seed = 0; scripts < SCRIPTS; seed++) {
            var left = new AtomicInteger(1 + seed % 6);
            var faults = faults(1 + seed % 3, script(new Random(seed), left));
            if (!faults.isEmpty()) {
                wrong.put(seed, faults);
            }
            scripts += left.get() < 1 + seed % 6 ? 1 : 0; // one whose server never failed is no script of faults
        }
        assertThat(wrong).as("seeds of the scripts, and what was wrong").isEmpty();
    }

    private static List<String> faults(int messages, UnaryOperator<String> script) throws Exception {
        MAILS.begin(messages);
        try (var server = ScriptedMailServer.answering(script)) {
            for (var round = 0; round < MOST_ROUNDS && MAILS.isWaiting(); round++) {
                MAILS.send(server.port(), Duration.ofMillis(100));
                MAILS.letTimePass();
            }
            return MAILS.faults(server);
        }
    }

    /** Up to six faults at places of chance; the server is well afterwards. */
    private static UnaryOperator<String> script(Random random, AtomicInteger left) {
        return verb -> {
            synchronized (random) {
                return left.get() > 0 && random.nextInt(4) == 0 && left.getAndDecrement() > 0
                        ? fault(verb, random)
                        : USUALLY;
            }
        };
    }

    private static String fault(String verb, Random random) {
        var isText = verb.equals("TEXT");
        return switch (random.nextInt(20)) {
            case 0 -> HANG;
            case 1 -> isText ? TAKE_AND_HANG : DROP;
            case 2, 3, 4, 5 -> isText ? TAKE_AND_DROP : DROP;
            case 6, 7, 8 -> DROP;
            case 9, 10, 11 -> (500 + random.nextInt(60)) + " never";
            case 12 -> "421 closing";
            default -> (430 + random.nextInt(60)) + " later";
        };
    }
}
