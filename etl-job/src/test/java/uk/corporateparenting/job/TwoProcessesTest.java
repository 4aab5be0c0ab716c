package uk.corporateparenting.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static uk.corporateparenting.schema.control.Tables.LEASE;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;
import static uk.corporateparenting.schema.control.Tables.RUN;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jooq.types.DayToSecond;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.job.ledger.NightRefused;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;

/** Two programs with connections of their own are asked for the same night. */
@Timeout(240)
class TwoProcessesTest {

    private static final String COUNCIL = "cambridgeshire";
    private static final LocalDate DATE = LocalDate.of(2021, 10, 6);

    @TempDir
    private Path folder;

    private TestProgram first;
    private TestProgram second;

    @BeforeEach
    void start() throws IOException {
        SampleExtracts.write(
                folder.resolve("inbox"),
                new SamplePlan(List.of(new SampleCouncil(COUNCIL, SourceSystem.LIQUIDLOGIC, 12)), DATE, DATE, 7, 0),
                _ -> {});
        var database = TestDatabase.fresh();
        first = TestProgram.withLongLease(folder, database);
        second = TestProgram.withLongLease(folder, database);
    }

    @AfterEach
    void stop() {
        first.close();
        second.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"staged", "publishing"})
    void one_runs_it_and_the_other_is_refused_unless_the_one_falls_silent_and_is_taken_over(String step)
            throws Exception {
        var stands = new CountDownLatch(1);
        var wakes = new CountDownLatch(1);
        try (var process = Executors.newSingleThreadExecutor()) {
            var night = process.submit(() -> first.night(COUNCIL, DATE, Optional.empty(), line -> {
                if (line.contains(step)) {
                    stands.countDown();
                    await(wakes);
                }
            }));
            try {
                standsStill(stands, night);
                assertThatThrownBy(() -> second.night(COUNCIL, DATE))
                        .isInstanceOf(NightRefused.class)
                        .hasMessageContaining("A night of cambridgeshire is running in another process");

                letLeaseRunOut();
                assertThat(second.night(COUNCIL, DATE).state()).isEqualTo(NightLedger.PUBLISHED);
                var published = BusinessState.of(second.sql());

                wakes.countDown();
                assertThat(night.get().state()).isEqualTo(NightLedger.FAILED);
                assertThat(BusinessState.of(second.sql())).as("nothing that the one did counts").isEqualTo(published);
            } finally {
                wakes.countDown();
            }
        }
        assertThat(second.sql().fetchValues(RUN.STATE)).containsExactly(NightLedger.PUBLISHED);
        assertThat(second.sql().fetchValues(RUN.ATTEMPT)).containsExactly(2);
        assertThat(second.sql().fetchCount(PUBLICATION)).isEqualTo(1);
    }

    private static void standsStill(CountDownLatch stands, Future<?> night) throws InterruptedException {
        while (!stands.await(1, TimeUnit.SECONDS)) {
            assertThat(night.isDone()).as(() -> "it has ended without that step: " + night).isFalse();
        }
    }

    private void letLeaseRunOut() {
        second.sql()
                .update(LEASE)
                .set(LEASE.EXPIRES_AT, currentOffsetDateTime().minus(DayToSecond.valueOf(Duration.ofSeconds(1))))
                .execute();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
