package uk.corporateparenting.job.ledger;

import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.OTHER;
import static org.jooq.impl.SQLDataType.VARCHAR;
import static uk.corporateparenting.schema.control.Tables.LEASE;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.types.DayToSecond;
import org.jspecify.annotations.Nullable;

/**
 * One process per council: a session advisory lock on a connection of its own, and a lease by the
 * database's clock for the case that the connection lives on while the process does not answer.
 */
public final class CouncilLock implements AutoCloseable {

    private static final int LOCK_CLASS = 0x43505700;
    private static final int TRIES_AFTER_TAKE_OVER = 50;
    private static final double SECONDS_BETWEEN_TRIES = 0.1;

    private final Connection connection;
    private final DSLContext sql;
    private final int authorityKey;
    private final UUID holder;
    private final Duration lease;
    private final ScheduledExecutorService renewal = Executors
            .newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    private @Nullable Future<?> renewing;

    private CouncilLock(Connection connection, int authorityKey, UUID holder, Duration lease) {
        this.connection = connection;
        this.sql = DSL.using(connection, SQLDialect.POSTGRES);
        this.authorityKey = authorityKey;
        this.holder = holder;
        this.lease = lease;
    }

    /**
     * Takes the lock, over from a process that is gone if need be.
     *
     * @throws NightRefused
     *             when another process runs the council
     */
    public static CouncilLock take(DataSource database, int authorityKey, String slug, UUID holder, Duration lease)
            throws SQLException {
        var connection = database.getConnection();
        var lock = new CouncilLock(connection, authorityKey, holder, lease);
        if (!lock.tryLock() && !lock.takeOverFromSilent()) {
            lock.renewal.shutdownNow();
            connection.close();
            throw new NightRefused(
                    "A night of " + slug + " is running in another process; wait for it to end, then start again.");
        }
        lock.endBackendsOfFormerHolder();
        lock.renew();
        var period = Math.max(1, lease.toMillis() / 4);
        lock.renewing = lock.renewal.scheduleAtFixedRate(lock::renewOrStop, period, period, TimeUnit.MILLISECONDS);
        return lock;
    }

    private boolean tryLock() {
        return sql.select(function("pg_try_advisory_lock", BOOLEAN, val(LOCK_CLASS), val(authorityKey)))
                .fetchSingle()
                .value1();
    }

    private boolean takeOverFromSilent() {
        if (!sql.fetchExists(LEASE, LEASE.AUTHORITY_KEY.eq(authorityKey),
                LEASE.EXPIRES_AT.lt(currentOffsetDateTime()))) {
            return false;
        }
        endBackendsOfFormerHolder();
        for (var tries = 0; tries < TRIES_AFTER_TAKE_OVER; tries++) {
            if (tryLock()) {
                return true;
            }
            sql.select(function("pg_sleep", OTHER, val(SECONDS_BETWEEN_TRIES))).fetch();
        }
        return false;
    }

    /** A process that lost its lock may still hold transactions: its connections carry its name. */
    private void endBackendsOfFormerHolder() {
        var pid = field(name("activity", "pid"), INTEGER);
        sql.select(function("pg_terminate_backend", BOOLEAN, pid))
                .from(table(name("pg_stat_activity")).as("activity"))
                .innerJoin(LEASE)
                .on(field(name("activity", "application_name"), VARCHAR).eq(LEASE.HOLDER.cast(VARCHAR)))
                .where(LEASE.AUTHORITY_KEY.eq(authorityKey), LEASE.HOLDER.ne(holder))
                .fetch();
    }

    private synchronized void renew() {
        var expiry = currentOffsetDateTime().plus(DayToSecond.valueOf(lease));
        sql.insertInto(LEASE)
                .set(LEASE.AUTHORITY_KEY, authorityKey)
                .set(LEASE.HOLDER, holder)
                .set(LEASE.EXPIRES_AT, expiry)
                .onConflict(LEASE.AUTHORITY_KEY)
                .doUpdate()
                .set(LEASE.HOLDER, holder)
                .set(LEASE.EXPIRES_AT, expiry)
                .execute();
    }

    /** A lease that cannot be renewed runs out by itself; the fence then stops the writes. */
    private void renewOrStop() {
        try {
            renew();
        } catch (RuntimeException _) {
            renewal.shutdown();
        }
    }

    @Override
    public void close() throws SQLException {
        if (renewing != null) {
            renewing.cancel(false);
        }
        renewal.shutdownNow();
        synchronized (this) {
            giveBack();
            connection.close();
        }
    }

    /** Where the connection is gone the lock is gone with it; the lease runs out, or is another's. */
    private void giveBack() throws SQLException {
        try {
            sql.deleteFrom(LEASE)
                    .where(LEASE.AUTHORITY_KEY.eq(authorityKey), LEASE.HOLDER.eq(holder))
                    .execute();
            sql.select(function("pg_advisory_unlock", BOOLEAN, val(LOCK_CLASS), val(authorityKey)))
                    .fetch();
        } catch (DataAccessException _) {
            connection.abort(Runnable::run);
        }
    }
}
