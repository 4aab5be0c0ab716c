package uk.corporateparenting.job.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.count;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;
import static uk.corporateparenting.schema.control.Tables.RUN;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.util.FileSystemUtils;
import uk.corporateparenting.CorporateParenting;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.job.BusinessState;
import uk.corporateparenting.job.Delivery;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.NightRun;
import uk.corporateparenting.job.StarReaders;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.job.schedule.NightTimes;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;
import uk.corporateparenting.setting.ConfigurationFolder;

/**
 * Two programs serve one database while one after the other is killed, or paused for so long that
 * the other takes its night over. The exports of both councils arrive night after night, and
 * reports are read all the while.
 *
 * <p>
 * {@code -Dnights=20} makes them twenty; {@code -Dnights.seed=} repeats a run.
 */
@Timeout(3600)
class ServedUnderFireTest {

    private static final int NIGHTS = Integer.getInteger("nights", 3);
    private static final long SEED = Long.getLong("nights.seed", System.nanoTime() % 1_000_000);
    private static final int FEW_SECONDS = 4_000;
    private static final int MOST_KILLS_A_NIGHT = 3;
    private static final int CHILDREN = 8;
    private static final int READERS = 2;
    private static final List<SampleCouncil> COUNCILS = List.of(
            new SampleCouncil("cambridgeshire", SourceSystem.LIQUIDLOGIC, CHILDREN),
            new SampleCouncil("peterborough", SourceSystem.ECLIPSE, CHILDREN));

    /** Every one of them is due by now, whatever time it is. */
    private final LocalDate last = LocalDate.now(NightTimes.ZONE).minusDays(3);
    private final LocalDate first = last.minusDays(NIGHTS - 1L);

    @TempDir
    private Path folder;

    private final Random chance = new Random(SEED);
    private final PGSimpleDataSource database = TestDatabase.fresh();
    private final DSLContext sql = TestDatabase.jooq(database);

    @BeforeEach
    void exports_are_on_their_way() throws IOException {
        SampleExtracts.write(folder.resolve("coming"), new SamplePlan(COUNCILS, first, last, 7, 0), _ -> {});
        FileSystemUtils.copyRecursively(TestProgram.CONFIGURATION, folder.resolve("config"));
        for (var council : COUNCILS) {
            Files.createDirectories(folder.resolve("inbox").resolve(council.slug()));
            Files.write(folder.resolve("config/settings.csv"), List.of(
                    council.slug() + ",history_months,2,2000-04-01,",
                    council.slug() + ",maximum_children_change_percent,100,2000-04-01,",
                    council.slug() + ",maximum_rows_change_percent,100,2000-04-01,"), StandardOpenOption.APPEND);
        }
    }

    @Test
    void each_night_of_each_council_is_published_once_as_if_nothing_had_happened() throws Exception {
        System.out.println("Under fire: -Dnights=" + NIGHTS + " -Dnights.seed=" + SEED);
        try (var two = TwoServing.start(folder, database); var readers = StarReaders.of(database, READERS)) {
            for (var date : first.datesUntil(last.plusDays(1)).toList()) {
                if (date.equals(last) || chance.nextInt(5) == 0) {
                    oneIsPausedAndReplaced(two, date);
                } else {
                    oneAfterTheOtherIsKilled(two, date);
                }
                awaitPublished(date);
                System.out.println("    night of " + date + ": attempts " + attempts(date));
            }
            awaitMailsSent();
            readers.sawWholeNightsAndNeverWaited();
        }
        assertThat(sql.select(PUBLICATION.BUSINESS_DATE, count())
                .from(PUBLICATION)
                .groupBy(PUBLICATION.BUSINESS_DATE)
                .fetchMap(PUBLICATION.BUSINESS_DATE, count()))
                .hasSize(NIGHTS)
                .allSatisfy((date, publications) -> assertThat(publications).as("of " + date)
                        .isEqualTo(COUNCILS.size()));
        assertThat(BusinessState.of(sql)).isEqualTo(undisturbed());
    }

    /** Before anything is claimed, and in the middle of the publish transaction. */
    @ParameterizedTest
    @ValueSource(strings = {"staging.code", "warehouse.fact_child_month"})
    void told_to_stop_while_its_nights_wait_for_a_lock_a_program_ends_within_a_minute(String table) throws Exception {
        try (var two = TwoServing.start(folder, database); var somebody = database.getConnection()) {
            two.kill(1);
            somebody.setAutoCommit(false);
            DSL.using(somebody).execute("lock table " + table);
            arrives(first);
            await("a night that waits", () -> ToldToStopInALongStatement.isSomebodyWaiting(sql));

            two.program(0).tellToStop();
            var ending = two.program(0).ending(true, Duration.ofSeconds(60));
            assertThat(ending.exit()).as(ending::toString).isEqualTo(ExitCode.DONE);
            assertThat(sql.fetchValues(RUN.STATE)).isSubsetOf(NightLedger.STOPPED);

            somebody.rollback();
            two.startAgain(0);
            awaitPublished(first);
        }
    }

    /** Whichever runs a night, and after however little of it. */
    private void oneAfterTheOtherIsKilled(TwoServing two, LocalDate date) throws Exception {
        arrives(date);
        var kills = 1 + chance.nextInt(MOST_KILLS_A_NIGHT);
        for (var kill = 0; kill < kills; kill++) {
            Thread.sleep(chance.nextInt(FEW_SECONDS));
            two.killAndStartAgain(chance.nextInt(2));
        }
    }

    /**
     * It stands still in the middle of the night, or seldom before its first step; wakes up when the
     * other has published, and goes on serving.
     */
    private void oneIsPausedAndReplaced(TwoServing two, LocalDate date) throws Exception {
        two.kill(1);
        arrives(date);
        assertThat(two.program(0).awaitLine("night of " + date + ": begins")).isTrue();
        if (chance.nextInt(4) > 0) {
            await("the first file", () -> sql.fetchExists(SOURCE_FILE, SOURCE_FILE.BUSINESS_DATE.eq(date)));
        }
        Thread.sleep(chance.nextInt(FEW_SECONDS) / 4);
        two.program(0).pause();
        two.startAgain(1);
        awaitPublished(date);
        two.program(0).goOn();
        two.awaitAwake(0);
    }

    private void arrives(LocalDate date) throws IOException {
        for (var council : COUNCILS) {
            Files.move(folder.resolve("coming").resolve(council.slug()).resolve(date.toString()),
                    folder.resolve("inbox").resolve(council.slug()).resolve(date.toString()));
        }
    }

    private void awaitPublished(LocalDate date) throws InterruptedException {
        await("the night of " + date, () -> sql.fetchCount(PUBLICATION, PUBLICATION.BUSINESS_DATE.eq(date)) == 2);
    }

    private void awaitMailsSent() throws InterruptedException {
        await("the mails", () -> !sql.fetchExists(OUTBOX, OUTBOX.STATE.ne("SENT")));
    }

    private void await(String what, BooleanSupplier isThere) throws InterruptedException {
        var until = Instant.now().plus(Duration.ofMinutes(10));
        while (!isThere.getAsBoolean()) {
            assertThat(Instant.now()).as(() -> what + " did not come: " + sql.selectFrom(RUN).fetch()).isBefore(until);
            Thread.sleep(100);
        }
    }

    private List<Integer> attempts(LocalDate date) {
        return sql.fetchValues(sql.select(RUN.ATTEMPT).from(RUN).where(RUN.BUSINESS_DATE.eq(date)));
    }

    /** What the same exports bring where nothing happens. */
    private Map<String, String> undisturbed() throws Exception {
        var quiet = TestDatabase.fresh();
        var configuration = ConfigurationFolder.read(folder.resolve("config"));
        try (var program = CorporateParenting.start(TestProgram.properties(folder.resolve("quiet"), quiet))) {
            for (var date : first.datesUntil(last.plusDays(1)).toList()) {
                for (var council : COUNCILS) {
                    program.getBean(NightRun.class).run(new NightRun.Request(
                            configuration.council(council.slug()).orElseThrow(), date, folder.resolve("inbox"),
                            Optional.empty(), "test"), configuration);
                    program.getBean(Delivery.class).look(configuration);
                }
            }
        }
        return BusinessState.of(TestDatabase.jooq(quiet));
    }
}
