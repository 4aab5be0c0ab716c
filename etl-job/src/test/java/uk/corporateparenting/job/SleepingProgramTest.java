package uk.corporateparenting.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.warehouse.reference.ReferenceLock;

/** A program that falls asleep within a transaction, as a paused machine does. */
@Timeout(120)
class SleepingProgramTest {

    private static final String OPTIONS = "spring.datasource.hikari.data-source-properties.options";

    @TempDir
    private Path folder;

    @Test
    void the_database_ends_a_transaction_in_which_a_program_sleeps_for_a_minute() {
        try (var program = TestProgram.in(folder)) {
            assertThat(program.sql().fetchValue("show idle_in_transaction_session_timeout")).isEqualTo("1min");
        }
    }

    /** The minute is shortened here to a second; the other gives up waiting after half of one. */
    @Test
    void one_that_sleeps_while_it_loads_what_all_councils_share_keeps_no_other_from_it() {
        var database = TestDatabase.fresh();
        var asleep = Map.of(OPTIONS, "-c idle_in_transaction_session_timeout=1s");
        var awake = Map.of(OPTIONS, "-c lock_timeout=30s");
        try (var sleeper = TestProgram.in(folder.resolve("one"), database, asleep);
                var other = TestProgram.in(folder.resolve("other"), database, awake)) {
            assertThatThrownBy(() -> sleeper.sql().transaction(loading -> {
                ReferenceLock.load(loading.dsl());
                assertThat(other.the(Reference.class).load(TestProgram.configuration())).hasSize(2);
                loading.dsl().fetchValue("select 1");
            })).isInstanceOf(DataAccessResourceFailureException.class);
        }
    }
}
