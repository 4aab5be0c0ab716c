package uk.corporateparenting.alert.outbox;

import static uk.corporateparenting.schema.control.Tables.OUTBOX;

import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.types.DayToSecond;
import org.junit.jupiter.api.BeforeEach;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.alert.message.Mail;

/** The outbox of a real database, emptied into a transport that notes what it is handed. */
abstract class FilledOutbox {

    private static final int MOST_PER_NIGHT = 250;
    private static final PGSimpleDataSource DATABASE = TestDatabase.fresh();
    static final DSLContext SQL = DSL
            .using(new TransactionAwareDataSourceProxy(DATABASE), SQLDialect.POSTGRES);
    private static final TransactionTemplate TRANSACTION = new TransactionTemplate(
            new JdbcTransactionManager(DATABASE));

    final NotedMails mails = new NotedMails();

    @BeforeEach
    void an_empty_outbox() {
        SQL.deleteFrom(OUTBOX).execute();
    }

    /** One who sends what is due. */
    final Dispatcher dispatcher() {
        return dispatcher(MOST_PER_NIGHT);
    }

    final Dispatcher dispatcher(int mostPerNight) {
        return new Dispatcher(SQL, TRANSACTION, mails, mostPerNight);
    }

    static void put(String recipient) {
        var mail = new Mail("Poor: visits", "Fewer visits were on time.", "", List.of(), "");
        Outbox.put(SQL, Letter.ofPublication("northshire", 1, 7, recipient, mail));
    }

    /** As if an hour and more had gone by. */
    static void letTimePass() {
        var longAgo = DayToSecond.valueOf(Duration.ofHours(2));
        SQL.update(OUTBOX)
                .set(OUTBOX.NEXT_ATTEMPT_AT, OUTBOX.NEXT_ATTEMPT_AT.minus(longAgo))
                .set(OUTBOX.LEASE_UNTIL, OUTBOX.LEASE_UNTIL.minus(longAgo))
                .execute();
    }

    static List<String> states() {
        return SQL.selectFrom(OUTBOX)
                .fetch(row -> row.get(OUTBOX.STATE) + " after " + row.get(OUTBOX.ATTEMPTS) + ", "
                        + row.get(OUTBOX.LAST_FAILURE));
    }
}
