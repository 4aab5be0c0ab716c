package uk.corporateparenting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.sample.SampleCouncil;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.SourceSystem;

/**
 * A night is killed, as a process of its own and by SIGKILL, before and after the commits it makes:
 * every fiftieth, or with {@code -Dkill.every=1} every one. The next start of that night, and
 * nothing else, brings the state an uninterrupted night brings.
 */
class KilledNightTest {

    private static final String COUNCIL = "cambridgeshire";
    private static final LocalDate FIRST = LocalDate.of(2021, 10, 6);
    private static final LocalDate SECOND = LocalDate.of(2021, 10, 7);
    private static final int CHILDREN = 12;
    private static final Set<String> GOOD_ENDINGS = Set.of(NightLedger.PUBLISHED, NightLedger.UNCHANGED);
    private static final int EVERY = Integer.getInteger("kill.every", 50);
    private static final Set<String> FEEDS = Set.of("ssd_person", "ssd_cla_episodes", "ssd_cla_placement",
            "ssd_legal_status", "ssd_cla_reviews");

    @TempDir
    private Path folder;

    @Test
    void a_night_killed_before_or_after_any_commit_recovers_at_its_next_start() throws Exception {
        SampleExtracts.write(
                folder.resolve("inbox"),
                new SamplePlan(
                        List.of(new SampleCouncil(COUNCIL, SourceSystem.LIQUIDLOGIC, CHILDREN)), FIRST, SECOND, 7, 0),
                _ -> {});
        keepOnly(FEEDS);
        var published = TestDatabase.fresh();
        try (var program = TestProgram.in(folder, published)) {
            assertThat(program.night(COUNCIL, FIRST).state()).isEqualTo(NightLedger.PUBLISHED);
        }
        var quiet = TestDatabase.copyOf(published);
        var commits = KilledNight.run(folder, quiet, COUNCIL, SECOND);
        var expected = BusinessState.of(TestDatabase.jooq(quiet));
        System.out.println("A night makes " + commits + " commits.");
        assertThat(commits).as("commits of a night").isGreaterThan(20);

        var wrong = new ConcurrentSkipListMap<String, Map<String, String>>();
        try (var oneByOne = Executors.newSingleThreadExecutor()) {
            for (var number = 1; number <= commits; number += EVERY) {
                var commit = number;
                for (var moment : KilledNight.Moment.values()) {
                    oneByOne.execute(() -> {
                        var different = killedAndTakenUp(published, moment, commit, expected);
                        if (!different.isEmpty()) {
                            wrong.put(moment + " commit " + commit, different);
                        }
                    });
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void keepOnly(Set<String> feeds) throws IOException {
        try (var files = Files.walk(folder.resolve("inbox"))) {
            for (var file : files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                if (!feeds.contains(file.getFileName().toString().replace(".csv", ""))) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The tables that differ from the uninterrupted night's, or what went wrong. */
    private Map<String, String> killedAndTakenUp(
            PGSimpleDataSource published, KilledNight.Moment moment, int commit, Map<String, String> expected) {
        var database = TestDatabase.copyOf(published);
        try {
            KilledNight.kill(folder, database, COUNCIL, SECOND, moment, commit);
            try (var program = TestProgram.in(folder, database)) {
                var ending = program.night(COUNCIL, SECOND);
                var different = new TreeMap<>(BusinessState.of(program.sql()));
                different.entrySet().removeIf(table -> table.getValue().equals(expected.get(table.getKey())));
                if (!GOOD_ENDINGS.contains(ending.state())) {
                    different.put("ending", ending.toString());
                }
                return different;
            }
        } catch (Exception failure) {
            return Map.of("failure", failure.toString());
        } finally {
            TestDatabase.drop(database);
        }
    }
}
