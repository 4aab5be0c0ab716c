package uk.corporateparenting.job.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static uk.corporateparenting.schema.control.Tables.LEASE;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.types.DayToSecond;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import uk.corporateparenting.TestDatabase;

class CouncilLockTest {

    private static final int NORTHSHIRE = 1;
    private static final int SOUTHSHIRE = 2;
    /** So long that no process renews its lease while a test runs. */
    private static final Duration LEASE_FOR_THE_TEST = Duration.ofHours(1);

    private final PGSimpleDataSource database = TestDatabase.fresh();
    private final DSLContext sql = TestDatabase.jooq(database);
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void a_council_whose_night_is_running_is_refused_to_another_process() throws SQLException {
        try (var _ = take(one, NORTHSHIRE)) {
            assertThatThrownBy(() -> take(other, NORTHSHIRE))
                    .isInstanceOf(NightRefused.class)
                    .hasMessage("A night of northshire is running in another process;"
                            + " wait for it to end, then start again.");
        }
    }

    @Test
    void another_council_runs_beside_it() throws SQLException {
        try (var _ = take(one, NORTHSHIRE); var _ = take(other, SOUTHSHIRE)) {
            assertThat(sql.fetchCount(LEASE)).isEqualTo(2);
        }
    }

    @Test
    void a_council_whose_night_has_ended_is_free_and_no_lease_is_left() throws SQLException {
        take(one, NORTHSHIRE).close();
        assertThat(sql.fetchCount(LEASE)).isZero();
        take(other, NORTHSHIRE).close();
    }

    @Test
    void a_process_that_lost_its_connection_has_lost_the_council_although_its_lease_runs() throws SQLException {
        take(one, NORTHSHIRE);
        sql.fetch("select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?", one.toString());

        try (var _ = take(other, NORTHSHIRE)) {
            assertThat(sql.fetchValues(LEASE.HOLDER)).containsExactly(other);
        }
    }

    @Test
    void a_process_that_keeps_its_connection_and_is_silent_for_longer_than_its_lease_is_taken_over() throws Exception {
        var silent = take(one, NORTHSHIRE);
        try (var transaction = dataSource(one).getConnection()) {
            transaction.setAutoCommit(false);
            assertThat(transaction.isValid(1)).isTrue();
            letLeaseRunOut();

            try (var _ = take(other, NORTHSHIRE)) {
                assertThat(sql.fetchValues(LEASE.HOLDER)).containsExactly(other);
                assertThat(transaction.isValid(1)).as("its open transactions end").isFalse();

                assertThatCode(silent::close).as("it wakes up and leaves").doesNotThrowAnyException();
                assertThatThrownBy(() -> take(UUID.randomUUID(), NORTHSHIRE)).as("and takes nothing with it")
                        .isInstanceOf(NightRefused.class);
            }
        }
    }

    @Test
    void a_process_that_answers_renews_its_lease() throws Exception {
        try (var _ = CouncilLock.take(dataSource(one), NORTHSHIRE, "northshire", one, Duration.ofMillis(400))) {
            var first = sql.fetchValues(LEASE.EXPIRES_AT).getFirst();
            Thread.sleep(1_000);
            assertThat(sql.fetchValues(LEASE.EXPIRES_AT).getFirst()).isAfter(first);
            assertThatThrownBy(() -> take(other, NORTHSHIRE)).isInstanceOf(NightRefused.class);
        }
    }

    private CouncilLock take(UUID holder, int council) throws SQLException {
        return CouncilLock.take(dataSource(holder), council, "northshire", holder, LEASE_FOR_THE_TEST);
    }

    /** The connections of a process carry its name, as those of the program do. */
    private PGSimpleDataSource dataSource(UUID holder) {
        var named = new PGSimpleDataSource();
        named.setUrl(database.getUrl());
        named.setUser(database.getUser());
        named.setPassword(database.getPassword());
        named.setApplicationName(holder.toString());
        return named;
    }

    private void letLeaseRunOut() {
        sql.update(LEASE)
                .set(LEASE.EXPIRES_AT, currentOffsetDateTime().minus(DayToSecond.valueOf(Duration.ofSeconds(1))))
                .execute();
    }
}
