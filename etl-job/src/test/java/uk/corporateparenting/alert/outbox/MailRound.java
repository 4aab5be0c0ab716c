package uk.corporateparenting.alert.outbox;

import static uk.corporateparenting.schema.control.Tables.OUTBOX;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.types.DayToSecond;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import uk.corporateparenting.alert.message.Mail;
import uk.corporateparenting.alert.transport.Login;
import uk.corporateparenting.alert.transport.ScriptedMailServer;
import uk.corporateparenting.alert.transport.Sender;
import uk.corporateparenting.alert.transport.SmtpTransport;

/**
 * An outbox with messages in it, rounds of sending them by SMTP, and what must be true afterwards.
 */
final class MailRound implements AutoCloseable {

    private static final int MANY = 100_000;
    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: <(.+)@");
    private static final Duration A_WHILE = Duration.ofHours(2);

    private final HikariDataSource pool = new HikariDataSource();
    private final JdbcTransactionManager transactions;
    private final DSLContext sql;

    MailRound(PGSimpleDataSource database, Function<HikariDataSource, JdbcTransactionManager> transactions) {
        pool.setDataSource(database);
        pool.setMaximumPoolSize(4);
        this.transactions = transactions.apply(pool);
        sql = DSL.using(new TransactionAwareDataSourceProxy(pool), SQLDialect.POSTGRES);
    }

    static MailRound on(PGSimpleDataSource database) {
        return new MailRound(database, JdbcTransactionManager::new);
    }

    DSLContext sql() {
        return sql;
    }

    /** Empties the outbox and puts messages in. */
    void begin(int messages) {
        sql.deleteFrom(OUTBOX).execute();
        IntStream.range(0, messages).forEach(number -> Outbox.put(sql, Letter.ofPublication(
                "northshire", 1, 7, "head" + number + "@northshire.invalid",
                new Mail("Poor: visits", "Fewer visits were on time.", "<p>Fewer</p>", List.of(), "visits"))));
    }

    /** Sends what is due to a server on this machine. */
    Dispatcher.Dispatched send(int port, Duration timeout) {
        var server = new JavaMailSenderImpl();
        server.setHost("localhost");
        server.setPort(port);
        var properties = new Properties();
        for (var what : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.put("mail.smtp." + what, Long.toString(timeout.toMillis()));
        }
        properties.put("mail.smtp.quitwait", "false");
        server.setJavaMailProperties(properties);
        var sender = new Sender("warehouse@northshire.invalid", null, null);
        return new Dispatcher(sql, new TransactionTemplate(transactions),
                new SmtpTransport(server, sender, Login.AS_CONFIGURED), MANY).sendAllDue();
    }

    /** As if two hours had gone by. */
    void letTimePass() {
        sql.update(OUTBOX)
                .set(OUTBOX.NEXT_ATTEMPT_AT, OUTBOX.NEXT_ATTEMPT_AT.minus(DayToSecond.valueOf(A_WHILE)))
                .set(OUTBOX.LEASE_UNTIL, OUTBOX.LEASE_UNTIL.minus(DayToSecond.valueOf(A_WHILE)))
                .execute();
    }

    boolean isWaiting() {
        return sql.fetchExists(OUTBOX, OUTBOX.STATE.eq(Outbox.PENDING));
    }

    /** What is wrong: a message lost, or there twice without being marked; the server's word counts. */
    List<String> faults(ScriptedMailServer server) {
        var arrived = server.accepted().stream().collect(Collectors.groupingBy(MailRound::key, Collectors.counting()));
        return sql.selectFrom(OUTBOX).fetch().stream()
                .filter(row -> !isRight(row, arrived))
                .map(row -> row.get(OUTBOX.RECIPIENT) + " arrived " + arrived.get(row.get(OUTBOX.MESSAGE_KEY))
                        + " times, is " + row.get(OUTBOX.STATE) + ", " + row.get(OUTBOX.LAST_FAILURE) + ", unanswered "
                        + row.get(OUTBOX.UNANSWERED))
                .toList();
    }

    private static boolean isRight(Record row, Map<String, Long> arrived) {
        var times = arrived.getOrDefault(row.get(OUTBOX.MESSAGE_KEY), 0L);
        var unanswered = row.get(OUTBOX.UNANSWERED);
        return switch (row.get(OUTBOX.STATE)) {
            case Outbox.SENT -> times >= 1 && times <= 1 + unanswered;
            case Outbox.DEAD -> times <= unanswered
                    && List.of("SMTP_REFUSED", "UNANSWERED_TWICE").contains(row.get(OUTBOX.LAST_FAILURE));
            default -> false;
        };
    }

    private static String key(String text) {
        var found = MESSAGE_ID.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("A message without identity: " + text);
        }
        return found.group(1);
    }

    @Override
    public void close() {
        pool.close();
    }
}
