package uk.corporateparenting.job.fault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.job.fault.StandingNight.Side;

/**
 * Everything that can die in the night may die: a table of what goes wrong, when, and what the
 * night may come to. It always ends within ten minutes, readers see the old night or the new one,
 * and the next start, and nothing else, brings what an undisturbed night brings.
 *
 * <p>
 * The program runs as a process of its own on a real database. An ordinary build makes a fifth of
 * the tries that the table names; {@code -Dfaults.share=1} makes all of them and kills the program
 * at every commit there is, {@code -Dfaults.share=10} makes ten times as many. {@code
 * -Dfaults.only=Killed} tries the rows that say so, and {@code -Dfaults.seed=} repeats a run.
 */
class FaultTableTest {

    private static final double SHARE = Double.parseDouble(System.getProperty("faults.share", "0.2"));
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime() % 1_000_000);
    private static final String ONLY = System.getProperty("faults.only", "");
    private static final int DATABASE_DISK_MEGABYTES = 400;

    @TempDir
    private static Path folder;

    private final Deque<AutoCloseable> toClose = new ArrayDeque<>();

    @AfterEach
    void close() throws Exception {
        for (var each : toClose) {
            each.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> a_process_may_be_killed_paused_stopped_or_started_twice_or_lose_its_database()
            throws Exception {
        var ground = Ground.in(Files.createDirectory(folder.resolve("processes")), TestDatabase.fresh());
        return tries(ground, List.of(
                // what goes wrong when the night comes to, times
                new Row(new ProcessKilled(1), /*               */ When.AT_ANY_TIME, Expectation.DIES, 36),
                new Row(new ProcessKilled(1), /*               */ When.WHILE_PUBLISHING, Expectation.DIES, 12),
                new Row(new ProcessKilled(2), /*               */ When.AT_ANY_TIME, Expectation.DIES, 6),
                new Row(new ProcessKilled(3), /*               */ When.AT_ANY_TIME, Expectation.DIES, 6),
                new Row(new ToldToStop(), /*                   */ When.AT_ANY_TIME, Expectation.STOPS, 42),
                new Row(new ToldToStopInALongStatement(), /*   */ When.FROM_THE_START, Expectation.STOPS, 4),
                new Row(new ToldToStopOutOfReach(), /*         */ When.WHILE_PUBLISHING, Expectation.COMES_TO_AN_END,
                        4),
                new Row(new PausedAndReplaced(), /*            */ AtCommit.any(Side.AFTER), Expectation.ENDS_OR_FAILS,
                        10),
                new Row(new PausedAndReplaced(), /*            */ When.AT_ANY_TIME, Expectation.ENDS_OR_FAILS, 10),
                new Row(new StartedTwice(), /*                 */ When.AT_ANY_TIME, Expectation.ENDS, 5),
                new Row(new ConnectionsTerminated(), /*        */ When.AT_ANY_TIME, Expectation.ENDS_OR_FAILS, 10),
                new Row(new DatabaseOutOfReach(), /*           */ When.AT_ANY_TIME, Expectation.ENDS_OR_FAILS, 5),
                new Row(new TooLittleMemory(), /*              */ When.FROM_THE_START, Expectation.COMES_TO_AN_END,
                        7)));
    }

    @TestFactory
    Stream<DynamicTest> a_process_may_be_killed_before_and_after_any_commit() throws Exception {
        var ground = Ground.in(Files.createDirectory(folder.resolve("commits")), TestDatabase.fresh());
        var step = Math.max(1, (int) Math.round(1 / SHARE));
        var first = 1 + (int) (SEED % step);
        var table = IntStream.iterate(first, number -> number <= ground.commits(), number -> number + step)
                .boxed()
                .flatMap(number -> Stream.of(Side.values())
                        .map(side -> new Row(new ProcessKilled(1), new AtCommit(side, number), Expectation.DIES, 1)))
                .toList();
        return tries(ground, table);
    }

    @TestFactory
    Stream<DynamicTest> the_database_server_may_die_or_be_restarted() throws Exception {
        var server = OwnServer.in(folder.resolve("server"));
        toClose.push(server);
        var ground = Ground.in(Files.createDirectory(folder.resolve("servers")), server.database("published"));
        return tries(ground, List.of(
                new Row(new DatabaseStopped(server, DatabaseStopped.How.IT_DIES), When.AT_ANY_TIME,
                        Expectation.ENDS_OR_FAILS, 10),
                new Row(new DatabaseStopped(server, DatabaseStopped.How.IT_IS_RESTARTED), When.AT_ANY_TIME,
                        Expectation.ENDS_OR_FAILS, 5)));
    }

    @TestFactory
    Stream<DynamicTest> a_disk_may_run_full_where_this_machine_lets_us_mount_a_small_one() throws Exception {
        var landing = SmallDisk.mounted(folder.resolve("landing"), 4);
        Assumptions.assumeTrue(landing.isPresent(), "SKIPPED: a small disk can only be mounted by root");
        toClose.push(landing.get());
        var disk = SmallDisk.mounted(folder.resolve("disk"), DATABASE_DISK_MEGABYTES).orElseThrow();
        toClose.push(disk);
        var server = OwnServer.in(Files.createDirectory(disk.folder().resolve("server")));
        toClose.push(server);
        var ground = Ground.in(Files.createDirectory(folder.resolve("disks")), server.database("published"));
        return tries(ground, List.of(
                new Row(new LandingDiskFull(landing.get()), When.FROM_THE_START, Expectation.FAILS, 5),
                new Row(new DatabaseDiskFull(server, disk), When.FROM_THE_START, Expectation.ENDS_OR_FAILS, 15)));
    }

    private static Stream<DynamicTest> tries(Ground ground, List<Row> table) {
        System.out.println("Faults: -Dfaults.seed=" + SEED + " -Dfaults.share=" + SHARE + ", a night takes "
                + ground.night().toMillis() + " ms and makes " + ground.commits() + " commits.");
        return table.stream().filter(row -> row.toString().contains(ONLY))
                .flatMap(row -> Stream.iterate(0, time -> time + 1)
                        .limit(Math.max(1, Math.round(row.times() * SHARE)))
                        .map(time -> DynamicTest.dynamicTest(row + ", " + (time + 1),
                                () -> row.tryOn(ground, SEED + time))));
    }
}
