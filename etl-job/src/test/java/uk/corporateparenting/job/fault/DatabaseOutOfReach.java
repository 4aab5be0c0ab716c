package uk.corporateparenting.job.fault;

/** A cable is pulled: the connections stand, but nothing comes through any more. */
record DatabaseOutOfReach() implements Fault {

    @Override
    public ProgramProcess.Ending strike(Scene scene, Moment moment) throws Exception {
        var database = scene.database();
        try (var cable = new Cable(database.getServerNames()[0], database.getPortNumbers()[0])) {
            // Five seconds stand for the five minutes that the program waits for an answer.
            scene.environment("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:" + cable.port() + "/"
                    + database.getDatabaseName() + "?socketTimeout=5&connectTimeout=5");
            var night = moment.of(scene);
            var wasRunning = night.isRunning();
            cable.pull();
            return night.ending(wasRunning);
        }
    }
}
