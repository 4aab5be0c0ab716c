package uk.corporateparenting.job.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.postgresql.ds.PGSimpleDataSource;
import uk.corporateparenting.Launcher;
import uk.corporateparenting.TestProgram;

/** Two programs that serve one database, each a process of its own with a folder of its own. */
final class TwoServing implements AutoCloseable {

    private static final String STARTED = "next night ";

    private final Path folder;
    private final PGSimpleDataSource database;
    private final List<ProgramProcess> programs = new ArrayList<>();

    private TwoServing(Path folder, PGSimpleDataSource database) {
        this.folder = folder;
        this.database = database;
    }

    /** With the configuration and the inbox of a folder. */
    static TwoServing start(Path folder, PGSimpleDataSource database) throws Exception {
        var two = new TwoServing(folder, database);
        two.programs.add(two.started(0));
        two.programs.add(two.started(1));
        two.programs.getFirst().awaitLine(STARTED);
        return two;
    }

    private ProgramProcess started(int number) throws IOException {
        return ProgramProcess.start(Launcher.class, List.of("-Xmx256m"), TestProgram.environment(properties(number)),
                List.of("serve", "--config", folder.resolve("config").toString()));
    }

    /** They look every second, so that nobody waits for the next round of five minutes. */
    private Map<String, String> properties(int number) {
        var properties = new HashMap<>(TestProgram.properties(folder.resolve("program-" + number), database));
        properties.putAll(Map.of(
                "corporate-parenting.inbox", folder.resolve("inbox").toString(),
                "corporate-parenting.lease-duration", "5s",
                "corporate-parenting.watch.port", "0",
                "corporate-parenting.schedule.catch-up-every", "1s",
                "corporate-parenting.schedule.mails-every", "1s",
                "corporate-parenting.schedule.retry-after", "1s",
                "corporate-parenting.schedule.nights-back", "100"));
        return properties;
    }

    /** One is killed and started again; the other goes on. */
    void killAndStartAgain(int number) throws Exception {
        kill(number);
        startAgain(number);
    }

    void kill(int number) throws Exception {
        programs.get(number).kill();
        programs.get(number).ending(true);
    }

    void startAgain(int number) throws IOException {
        programs.set(number, started(number));
    }

    ProgramProcess program(int number) {
        return programs.get(number);
    }

    /** Waits until one that may have slept looks for mails again. */
    void awaitAwake(int number) throws Exception {
        var heartbeat = data(number).resolve("heartbeat");
        var before = Instant.now();
        while (!Files.exists(heartbeat) || !Files.getLastModifiedTime(heartbeat).toInstant().isAfter(before)) {
            assertThat(programs.get(number).isRunning()).isTrue();
            Thread.sleep(100);
        }
    }

    private Path data(int number) {
        return Path.of(Objects.requireNonNull(properties(number).get("corporate-parenting.data")));
    }

    @Override
    public void close() {
        programs.forEach(ProgramProcess::kill);
    }
}
