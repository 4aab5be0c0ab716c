package uk.corporateparenting.job.fault;

/** An administrator, or a firewall, ends every connection to the database. */
record ConnectionsTerminated() implements Fault {

    private static final String TERMINATE = "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid()";

    @Override
    public ProgramProcess.Ending strike(Scene scene, Moment moment) throws Exception {
        var night = moment.of(scene);
        var wasRunning = night.isRunning();
        scene.sql().fetch(TERMINATE);
        return night.ending(wasRunning);
    }
}
