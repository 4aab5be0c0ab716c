package uk.corporateparenting.job.ledger;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.springframework.stereotype.Component;

/**
 * Whether somebody told this process to stop. A night asks at the start of each of its transactions
 * and statements; a statement that runs meanwhile is cancelled. Spring Batch is not told: its own
 * stop may leave an execution in a state of which it says that it knows nothing.
 */
@Component
public final class StopRequest {

    private static final Duration BETWEEN_REQUESTS = Duration.ofMillis(500);

    private final CountDownLatch made = new CountDownLatch(1);
    private final Set<Statement> running = ConcurrentHashMap.newKeySet();

    /**
     * Tells every night of this process to stop, and cancels what the database does for one. It does
     * not wait for a database that does not answer.
     */
    public void make() {
        made.countDown();
        running.forEach(statement -> Thread.startVirtualThread(() -> cancel(statement)));
    }

    /**
     * Tells them again and again, as a statement can begin at the very moment at which it is cancelled.
     *
     * @return whether they have ended in time
     */
    public boolean insistUntil(BooleanSupplier ended, Duration limit) throws InterruptedException {
        var tries = limit.dividedBy(BETWEEN_REQUESTS);
        for (var tried = 0L; tried < tries && !ended.getAsBoolean(); tried++) {
            make();
            Thread.sleep(BETWEEN_REQUESTS);
        }
        return ended.getAsBoolean();
    }

    /** Whether it was made. */
    public boolean isMade() {
        return made.getCount() == 0;
    }

    /** Waits until it is made. */
    public void await() throws InterruptedException {
        made.await();
    }

    /**
     * Goes on only while nobody made it.
     *
     * @throws NightStopped
     *             otherwise
     */
    public void check() {
        if (isMade()) {
            throw new NightStopped();
        }
    }

    /**
     * Waits for so long, or until it is made.
     *
     * @throws NightStopped
     *             when it is made
     */
    public void pause(Duration time) throws InterruptedException {
        if (made.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new NightStopped();
        }
    }

    /** The same database, each statement of which obeys. */
    public DSLContext obeyedBy(DSLContext sql) {
        return sql.configuration().deriveAppending(new Obeying()).dsl();
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException _) {
            // It has ended, or its connection has; the next one asks before it begins.
        }
    }

    private final class Obeying implements ExecuteListener {

        private static final long serialVersionUID = 1;

        @Override
        public void executeStart(ExecuteContext context) {
            check();
            if (context.statement() != null) {
                running.add(context.statement());
            }
        }

        /** What fails because it was cancelled is no failure of the database. */
        @Override
        public void exception(ExecuteContext context) {
            if (isMade()) {
                context.exception(new NightStopped());
            }
        }

        @Override
        public void end(ExecuteContext context) {
            forget(context);
        }

        @Override
        public void executeEnd(ExecuteContext context) {
            forget(context);
        }

        private void forget(ExecuteContext context) {
            if (context.statement() != null) {
                running.remove(context.statement());
            }
        }
    }
}
