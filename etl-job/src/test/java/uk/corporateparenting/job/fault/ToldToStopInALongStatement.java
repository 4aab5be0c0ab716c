package uk.corporateparenting.job.fault;

/** SIGTERM while a statement of the publish transaction does not come to its end by itself. */
record ToldToStopInALongStatement() implements Fault {

    private static final String WAITS = "select 1 from pg_stat_activity"
            + " where datname = current_database() and wait_event_type = 'Lock'";

    @Override
    public ProgramProcess.Ending strike(Scene scene, Moment moment) throws Exception {
        try (var somebody = scene.database().getConnection(); var statement = somebody.createStatement()) {
            somebody.setAutoCommit(false);
            statement.execute("lock table warehouse.fact_child_month");
            var night = moment.of(scene);
            while (night.isRunning() && scene.sql().fetch(WAITS).isEmpty()) {
                Thread.sleep(50);
            }
            var wasRunning = night.isRunning();
            night.tellToStop();
            return night.ending(wasRunning, ToldToStop.LIMIT);
        }
    }
}
