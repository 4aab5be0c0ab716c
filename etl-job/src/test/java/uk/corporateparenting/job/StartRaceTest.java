package uk.corporateparenting.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;
import static uk.corporateparenting.schema.control.Tables.RUN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.SmallNights;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.job.ledger.NightRefused;

/**
 * Two programs are told at the same moment to run the same night, round after round: it runs once,
 * and so does a night that failed and is started again. {@code -Draces=200} makes more rounds.
 */
@Timeout(1800)
class StartRaceTest {

    private static final int RACES = Integer.getInteger("races", 20);
    private static final LocalDate FIRST = LocalDate.of(2021, 4, 6);
    private static final String REFUSED = "refused";
    private static final String OVER = "over";
    private static final int CHILDREN = 4;
    private static final int MONTHS = 1;

    @TempDir
    private Path folder;

    private SmallNights one;
    private SmallNights other;
    private DSLContext sql;

    @BeforeEach
    void start() throws Exception {
        var database = TestDatabase.fresh();
        one = SmallNights.on(database, Files.createDirectory(folder.resolve("one")), CHILDREN, MONTHS);
        other = SmallNights.on(database, Files.createDirectory(folder.resolve("other")), CHILDREN, MONTHS);
        sql = one.sql();
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
    }

    @Test
    void a_night_that_two_start_together_runs_once_and_so_does_one_that_failed() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var race = 0; race < RACES; race++) {
                var date = FIRST.plusDays(race);
                one.export(date);
                other.export(date);
                startTogether(threads, date);
                assertThat(attempts(date)).as("attempts of race %d", race).containsExactly(1);

                fail(date);
                startTogether(threads, date);
                assertThat(attempts(date)).as("attempts of race %d, started again", race).containsExactly(2);
            }
        }
        assertThat(sql.fetchValues(RUN.STATE)).hasSize(RACES).containsOnly(NightLedger.PUBLISHED);
        assertThat(sql.fetchValues(PUBLICATION.BUSINESS_DATE)).hasSize(RACES).doesNotHaveDuplicates();
    }

    /** One of them publishes; the other is refused, or comes late and finds the night over. */
    private void startTogether(ExecutorService threads, LocalDate date) throws Exception {
        var barrier = new CyclicBarrier(2);
        var ends = threads.invokeAll(List.of(starter(one, date, barrier), starter(other, date, barrier)));
        var said = List.of(ends.getFirst().get(), ends.getLast().get());
        assertThat(said).as("what the two say of %s", date).containsOnlyOnce(NightLedger.PUBLISHED)
                .containsAnyOf(REFUSED, OVER);
    }

    private static Callable<String> starter(SmallNights program, LocalDate date, CyclicBarrier barrier) {
        return () -> {
            barrier.await();
            try {
                return program.runIfMissing(date).map(NightRun.Ending::state).orElse(OVER);
            } catch (NightRefused refused) {
                assertThat(refused).hasMessageContaining("is running in another process");
                return REFUSED;
            }
        };
    }

    private List<Integer> attempts(LocalDate date) {
        return sql.fetchValues(sql.select(RUN.ATTEMPT).from(RUN).where(RUN.BUSINESS_DATE.eq(date)));
    }

    /** As if the process had died before it could publish. */
    private void fail(LocalDate date) {
        sql.update(RUN)
                .set(RUN.STATE, NightLedger.FAILED)
                .set(RUN.FINISHED_AT, currentOffsetDateTime())
                .where(RUN.BUSINESS_DATE.eq(date))
                .execute();
        sql.deleteFrom(PUBLICATION).where(PUBLICATION.BUSINESS_DATE.eq(date)).execute();
    }
}
