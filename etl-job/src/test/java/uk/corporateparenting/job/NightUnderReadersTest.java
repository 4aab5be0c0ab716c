package uk.corporateparenting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;

/**
 * Nights are published while reports are read. {@code -Dreaders.children=6000} makes each of about
 * a million rows.
 */
@Timeout(3600)
class NightUnderReadersTest {

    private static final String COUNCIL = "peterborough";
    private static final LocalDate FIRST = LocalDate.of(2021, 9, 29);
    private static final LocalDate LAST = LocalDate.of(2021, 9, 30);
    private static final int CHILDREN = Integer.getInteger("readers.children", 12);
    private static final int READERS = 4;
    private static final Optional<String> WHATEVER_THE_GATES_SAY = Optional.of("a test");

    @TempDir
    private Path folder;

    @Test
    void no_reader_waits_for_a_lock_or_sees_two_nights_mixed() throws Exception {
        SampleExtracts.write(
                folder.resolve("inbox"),
                new SamplePlan(
                        List.of(new SampleCouncil(COUNCIL, SourceSystem.ECLIPSE, CHILDREN)), FIRST, LAST, 7, 0),
                _ -> {});
        var database = TestDatabase.fresh();
        try (var program = TestProgram.in(folder, database); var readers = StarReaders.of(database, READERS)) {
            var states = 1;
            readers.awaitStates(states);
            for (var date : FIRST.datesUntil(LAST.plusDays(1)).toList()) {
                assertThat(program.night(COUNCIL, date, WHATEVER_THE_GATES_SAY).state())
                        .isEqualTo(NightLedger.PUBLISHED);
                readers.awaitStates(++states);
            }
            readers.sawWholeNightsAndNeverWaited();
        }
    }
}
