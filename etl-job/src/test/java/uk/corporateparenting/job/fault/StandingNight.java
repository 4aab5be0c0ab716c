package uk.corporateparenting.job.fault;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import uk.corporateparenting.CorporateParenting;
import uk.corporateparenting.job.command.EtlJob;

/**
 * The program's command line, but it stands still before or after its n-th commit until it is told
 * to go on: {@code -Dstand.still=AFTER -Dstand.commit=17}. At its end it says how many it made.
 */
final class StandingNight {

    static final String HERE = "STANDS STILL";
    static final String COMMITS = "COMMITS ";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Side SIDE = Side.valueOf(System.getProperty("stand.still", Side.AFTER.name()));
    private static final int COMMIT = Integer.getInteger("stand.commit", 0);

    private StandingNight() {}

    /** Which side of a commit. */
    enum Side {
        BEFORE, AFTER
    }

    public static void main(String[] arguments) {
        var exit = EtlJob.execute(
                properties -> CorporateParenting.start(properties, Transactions.class), arguments);
        System.out.println(COMMITS + NUMBER);
        System.exit(exit);
    }

    /** Puts the transaction manager that stands still in the place of the usual one. */
    static class Transactions {

        @Bean
        JdbcTransactionManager transactionManager(DataSource database) {
            return new StandingStill(database);
        }
    }

    /** Stands still before or after its n-th commit. */
    static final class StandingStill extends JdbcTransactionManager {

        private static final long serialVersionUID = 1;

        StandingStill(DataSource database) {
            super(database);
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            var number = NUMBER.incrementAndGet();
            standStill(Side.BEFORE, number);
            super.doCommit(status);
            standStill(Side.AFTER, number);
        }

        private static void standStill(Side now, int number) {
            if (now == SIDE && number == COMMIT) {
                System.out.println(HERE);
                System.out.flush();
                try {
                    System.in.read();
                } catch (IOException _) {
                    // Nobody is there any more.
                }
            }
        }
    }
}
