package uk.corporateparenting.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static uk.corporateparenting.schema.control.Tables.LEASE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jooq.types.DayToSecond;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;

/**
 * The fence, the ending of a file and the one transaction, each where no other guard would hold:
 * without it, these fail. What else guards a night, and the test of it, is in
 * {@code ops/decisions}.
 */
@Timeout(300)
class GuardsTest {

    private static final String COUNCIL = "cambridgeshire";
    private static final LocalDate FIRST = LocalDate.of(2021, 10, 6);
    private static final LocalDate SECOND = LocalDate.of(2021, 10, 7);
    private static final Optional<String> WHATEVER_THE_GATES_SAY = Optional.of("a test");

    private static final String NO_ROOM = "The database has no room left (SQLSTATE 53100); free some and start again.";

    @TempDir
    private Path folder;

    private final PGSimpleDataSource database = TestDatabase.fresh();
    private final Deque<CountDownLatch> standing = new ArrayDeque<>();

    @BeforeEach
    void two_nights_are_exported() throws IOException {
        SampleExtracts.write(
                folder.resolve("inbox"),
                new SamplePlan(List.of(new SampleCouncil(COUNCIL, SourceSystem.LIQUIDLOGIC, 12)), FIRST, SECOND, 7, 0),
                _ -> {});
    }

    /** Whatever fails, nobody waits for ever. */
    private void allGoOn() {
        standing.forEach(CountDownLatch::countDown);
    }

    /**
     * The one that is replaced holds no transaction that could be ended, and its connections are made
     * anew: nothing but the fence tells it, while the other has staged a part of the night.
     */
    @Test
    void who_was_replaced_while_it_held_no_transaction_publishes_nothing_of_what_the_other_has_staged()
            throws Exception {
        try (var one = program();
                var other = program();
                var threads = Executors.newFixedThreadPool(2);
                AutoCloseable _ = this::allGoOn) {
            one.night(COUNCIL, FIRST);
            var before = BusinessState.of(one.sql());

            var replaced = new Standstill("20 of 20 files");
            var replacedEnds = threads.submit(() -> night(one, replaced));
            replaced.await(replacedEnds);
            letLeaseRunOut(other);
            correctAFile();
            var inItsPlace = new Standstill("staged");
            var inItsPlaceEnds = threads.submit(() -> night(other, inItsPlace));
            inItsPlace.await(inItsPlaceEnds);

            replaced.goOn();
            assertThat(replacedEnds.get().state()).isEqualTo(NightLedger.FAILED);
            assertThat(replacedEnds.get().reasons()).containsExactly("Attempt 1 of the night of 2021-10-07 was taken"
                    + " over by another process; this one stops.");
            assertThat(BusinessState.of(other.sql())).as("what readers see").isEqualTo(before);

            inItsPlace.goOn();
            assertThat(inItsPlaceEnds.get().state()).isEqualTo(NightLedger.PUBLISHED);
            assertThat(BusinessState.of(other.sql())).isEqualTo(undisturbed());
        }
    }

    /** The ledger's last word is the last statement: when even that fails, nothing before it counts. */
    @Test
    void a_night_that_fails_when_all_but_the_last_word_is_written_leaves_nothing_of_it() throws Exception {
        try (var one = program()) {
            one.night(COUNCIL, FIRST);
            var before = BusinessState.of(one.sql());
            refuse(one, "before update on control.run for each row when (new.state = 'PUBLISHED')");

            var ending = one.night(COUNCIL, SECOND, WHATEVER_THE_GATES_SAY);

            assertThat(ending.state()).isEqualTo(NightLedger.FAILED);
            assertThat(ending.reasons()).containsExactly(NO_ROOM);
            assertThat(BusinessState.of(one.sql())).isEqualTo(before);
            allowAgain(one);
            assertThat(one.night(COUNCIL, SECOND, WHATEVER_THE_GATES_SAY).state()).isEqualTo(NightLedger.PUBLISHED);
            assertThat(BusinessState.of(one.sql())).isEqualTo(undisturbed());
        }
    }

    /** Spring Batch itself would only log it, and go on as if the file had been staged. */
    @Test
    void a_file_of_which_it_cannot_be_said_what_became_of_it_fails_the_night() throws Exception {
        try (var one = program()) {
            refuse(one, "before update on control.source_file for each row when (new.feed = 'ssd_cla_visits')");

            var ending = one.night(COUNCIL, FIRST);

            assertThat(ending.state()).isEqualTo(NightLedger.FAILED);
            assertThat(ending.reasons()).containsExactly(NO_ROOM);
            allowAgain(one);
            assertThat(one.night(COUNCIL, FIRST).state()).isEqualTo(NightLedger.PUBLISHED);
        }
    }

    private static void refuse(TestProgram program, String statement) {
        program.sql().execute("""
                create function control.refuse() returns trigger language plpgsql
                as $$ begin raise exception 'no room' using errcode = 'disk_full'; end $$;
                create trigger refuse\s""" + statement + " execute function control.refuse()");
    }

    private static void allowAgain(TestProgram program) {
        program.sql().execute("drop function control.refuse() cascade");
    }

    private TestProgram program() {
        return TestProgram.withLongLease(folder, database);
    }

    private static NightRun.Ending night(TestProgram program, Standstill standstill) throws SQLException {
        return program.night(COUNCIL, SECOND, WHATEVER_THE_GATES_SAY, standstill);
    }

    private void correctAFile() throws IOException {
        var file = folder.resolve("inbox").resolve(COUNCIL).resolve(SECOND.toString()).resolve("ref_establishment.csv");
        Files.writeString(file, Files.readString(file).replace("Leaving Care", "Leaving care"));
    }

    /** What both nights bring where nothing happens to them, with the files as they are now. */
    private Map<String, String> undisturbed() throws SQLException {
        try (var quiet = TestProgram.in(folder, TestDatabase.fresh())) {
            quiet.night(COUNCIL, FIRST);
            quiet.night(COUNCIL, SECOND, WHATEVER_THE_GATES_SAY);
            return BusinessState.of(quiet.sql());
        }
    }

    private static void letLeaseRunOut(TestProgram program) {
        program.sql()
                .update(LEASE)
                .set(LEASE.EXPIRES_AT, currentOffsetDateTime().minus(DayToSecond.valueOf(Duration.ofSeconds(1))))
                .execute();
    }

    /** A night stands still when it says this, until it is told to go on. */
    private final class Standstill implements Consumer<String> {

        private final String saying;
        private final CountDownLatch stands = new CountDownLatch(1);
        private final CountDownLatch goesOn = new CountDownLatch(1);

        Standstill(String saying) {
            this.saying = saying;
            standing.add(goesOn);
        }

        @Override
        public void accept(String line) {
            if (line.contains(saying)) {
                stands.countDown();
                try {
                    goesOn.await();
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        void await(Future<NightRun.Ending> night) throws InterruptedException {
            while (!stands.await(1, TimeUnit.SECONDS)) {
                assertThat(night.isDone()).as(() -> "it has ended without standing still: " + night).isFalse();
            }
        }

        void goOn() {
            goesOn.countDown();
        }
    }
}
