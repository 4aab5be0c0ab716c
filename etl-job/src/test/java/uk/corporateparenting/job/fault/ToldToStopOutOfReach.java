package uk.corporateparenting.job.fault;

/**
 * SIGTERM while the database does not answer: neither the night nor what would cancel it gets
 * through.
 */
record ToldToStopOutOfReach() implements Fault {

    @Override
    public ProgramProcess.Ending strike(Scene scene, Moment moment) throws Exception {
        try (var cable = Cable.to(scene.database())) {
            scene.environment("SPRING_DATASOURCE_URL", cable.url());
            var night = moment.of(scene);
            var wasRunning = night.isRunning();
            cable.pull();
            night.tellToStop();
            return night.ending(wasRunning, ToldToStop.LIMIT);
        }
    }
}
