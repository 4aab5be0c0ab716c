package uk.corporateparenting.alert.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import uk.corporateparenting.ChildJava;

/** A dispatcher in a process of its own, to be killed with SIGKILL where it stands still. */
final class KilledSender {

    private static final String HERE = "KILL ME";
    private static final int NEVER = 0;

    private KilledSender() {}

    /** Starts one that stands still before or after its n-th commit; 0 for one that never does. */
    static Process start(PGSimpleDataSource database, int port, boolean isAfter, int commit) throws IOException {
        var command = new ArrayList<>(ChildJava.quick(KilledSender.class, List.of()));
        command.addAll(List.of(
                Objects.requireNonNull(database.getUrl()),
                String.valueOf(database.getUser()),
                String.valueOf(database.getPassword()),
                Integer.toString(port),
                Boolean.toString(isAfter),
                Integer.toString(commit)));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    static Process start(PGSimpleDataSource database, int port) throws IOException {
        return start(database, port, true, NEVER);
    }

    /** Waits until it stands still. */
    static void await(Process process) throws IOException {
        var said = new ArrayList<String>();
        var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith(HERE)) {
                return;
            }
            said.add(line);
        }
        throw new IllegalStateException("It never stood still: " + said);
    }

    /** The process itself. */
    public static void main(String[] args) {
        var database = new PGSimpleDataSource();
        database.setUrl(args[0]);
        database.setUser(args[1]);
        database.setPassword(args[2]);
        var isAfter = Boolean.parseBoolean(args[4]);
        var commit = Integer.parseInt(args[5]);
        try (var mails = new MailRound(database, pool -> new StandingStill(pool, isAfter, commit))) {
            mails.send(Integer.parseInt(args[3]), Duration.ofMinutes(2));
        }
    }

    /** Stands still for ever before or after its n-th commit. */
    private static final class StandingStill extends JdbcTransactionManager {

        private static final long serialVersionUID = 1;

        private final AtomicInteger commits = new AtomicInteger();
        private final boolean isAfter;
        private final int commit;

        StandingStill(DataSource database, boolean isAfter, int commit) {
            super(database);
            this.isAfter = isAfter;
            this.commit = commit;
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            var isHere = commits.incrementAndGet() == commit;
            standStill(isHere && !isAfter);
            super.doCommit(status);
            standStill(isHere && isAfter);
        }

        private static void standStill(boolean isHere) {
            if (isHere) {
                System.out.println(HERE);
                System.out.flush();
                while (true) {
                    LockSupport.park();
                }
            }
        }
    }
}
