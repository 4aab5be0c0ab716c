package uk.corporateparenting.job.fault;

/** A cable is pulled: the connections stand, but nothing comes through any more. */
record DatabaseOutOfReach() implements Fault {

    @Override
    public ProgramProcess.Ending strike(Scene scene, Moment moment) throws Exception {
        try (var cable = Cable.to(scene.database())) {
            // Five seconds stand for the five minutes that the program waits for an answer.
            scene.environment("SPRING_DATASOURCE_URL", cable.url() + "?socketTimeout=5&connectTimeout=5");
            var night = moment.of(scene);
            var wasRunning = night.isRunning();
            cable.pull();
            return night.ending(wasRunning);
        }
    }
}
