package uk.corporateparenting.job.fault;

import java.time.Duration;

/** SIGTERM, as when a machine is shut down or a release installed. */
record ToldToStop() implements Fault {

    /** What whoever stops the machine waits. */
    static final Duration LIMIT = Duration.ofSeconds(60);

    @Override
    public ProgramProcess.Ending strike(Scene scene, Moment moment) throws Exception {
        var night = moment.of(scene);
        var wasRunning = night.isRunning();
        night.tellToStop();
        return night.ending(wasRunning, LIMIT);
    }
}
