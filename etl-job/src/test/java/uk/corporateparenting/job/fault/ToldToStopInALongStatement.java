package uk.corporateparenting.job.fault;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.table;

import org.jooq.DSLContext;

/** SIGTERM while a statement of the publish transaction does not come to its end by itself. */
record ToldToStopInALongStatement() implements Fault {

    private static final String WAITING = "datname = current_database() and wait_event_type = 'Lock'";

    @Override
    public ProgramProcess.Ending strike(Scene scene, Moment moment) throws Exception {
        try (var somebody = scene.database().getConnection(); var statement = somebody.createStatement()) {
            somebody.setAutoCommit(false);
            statement.execute("lock table warehouse.fact_child_month");
            var night = moment.of(scene);
            while (night.isRunning() && !isSomebodyWaiting(scene.sql())) {
                Thread.sleep(50);
            }
            var wasRunning = night.isRunning();
            night.tellToStop();
            return night.ending(wasRunning, ToldToStop.LIMIT);
        }
    }

    /** Whether a statement in this database waits for a lock. */
    static boolean isSomebodyWaiting(DSLContext sql) {
        return sql.fetchExists(table("pg_stat_activity"), condition(WAITING));
    }
}
