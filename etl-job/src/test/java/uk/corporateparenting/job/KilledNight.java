package uk.corporateparenting.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import uk.corporateparenting.CorporateParenting;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.setting.ConfigurationFolder;

/**
 * A night in a process of its own that stands still at one commit, so that it can be killed there.
 */
final class KilledNight {

    private static final String HERE = "KILL ME";
    private static final String DONE = "COMMITS ";
    private static final String NEVER = "0";

    private KilledNight() {}

    /** Which side of the commit. */
    enum Moment {
        BEFORE, AFTER
    }

    /** Runs a night to its end and counts its commits. */
    static int run(Path folder, PGSimpleDataSource database, String council, LocalDate date) throws Exception {
        var process = start(folder, database, council, date, Moment.AFTER, NEVER);
        var said = lines(process);
        var last = said.reversed().stream()
                .filter(line -> line.startsWith(DONE))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The night did not end: " + said));
        process.waitFor();
        return Integer.parseInt(last.substring(DONE.length()));
    }

    /** Runs a night to a commit and kills its process there with SIGKILL. */
    static void kill(Path folder, PGSimpleDataSource database, String council, LocalDate date, Moment moment,
            int commit)
            throws Exception {
        var process = start(folder, database, council, date, moment, Integer.toString(commit));
        var said = lines(process);
        if (said.stream().noneMatch(line -> line.startsWith(HERE))) {
            throw new IllegalStateException("The night ended before commit " + commit + ": " + said);
        }
        process.destroyForcibly().waitFor();
    }

    private static Process start(
            Path folder, PGSimpleDataSource database, String council, LocalDate date, Moment moment, String commit)
            throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                KilledNight.class.getName(),
                folder.toString(),
                council,
                date.toString(),
                moment.name(),
                commit));
        TestProgram.properties(folder, database).forEach((key, value) -> command.add(key + "=" + value));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** What the process says until it stands still or ends. */
    private static List<String> lines(Process process) throws IOException {
        var lines = new ArrayList<String>();
        var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            if (line.startsWith(HERE)) {
                return lines;
            }
        }
        return lines;
    }

    /** The process itself: folder, council, date, moment, commit, then properties. */
    public static void main(String[] args) throws Exception {
        var properties = new HashMap<String, Object>();
        for (var property : List.of(args).subList(5, args.length)) {
            properties.put(property.split("=", 2)[0], property.split("=", 2)[1]);
        }
        StandingStill.moment = Moment.valueOf(args[3]);
        StandingStill.commit = Integer.parseInt(args[4]);
        try (var context = new SpringApplicationBuilder(CorporateParenting.class, Transactions.class)
                .properties(properties)
                .logStartupInfo(false)
                .run()) {
            StandingStill.COMMITS.set(0);
            StandingStill.isWatching = true;
            var configuration = ConfigurationFolder.read(TestProgram.CONFIGURATION);
            context.getBean(NightRun.class)
                    .run(
                            new NightRun.Request(
                                    configuration.council(args[1]).orElseThrow(),
                                    LocalDate.parse(args[2]),
                                    Path.of(args[0], "inbox"),
                                    Optional.empty(),
                                    "test"),
                            configuration);
            System.out.println(DONE + StandingStill.COMMITS.get());
        }
    }

    /** Puts the transaction manager that stands still in the place of the usual one. */
    static class Transactions {

        @Bean
        JdbcTransactionManager transactionManager(DataSource database) {
            return new StandingStill(database);
        }
    }

    /** Stands still for ever before or after its n-th commit. */
    static final class StandingStill extends JdbcTransactionManager {

        private static final long serialVersionUID = 1;
        private static final AtomicInteger COMMITS = new AtomicInteger();
        private static volatile boolean isWatching;
        private static volatile Moment moment = Moment.AFTER;
        private static volatile int commit;

        StandingStill(DataSource database) {
            super(database);
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            var number = COMMITS.incrementAndGet();
            standStillAt(Moment.BEFORE, number);
            super.doCommit(status);
            standStillAt(Moment.AFTER, number);
        }

        private static void standStillAt(Moment now, int number) {
            if (isWatching && now == moment && number == commit) {
                System.out.println(HERE);
                System.out.flush();
                while (true) {
                    LockSupport.park();
                }
            }
        }
    }
}
