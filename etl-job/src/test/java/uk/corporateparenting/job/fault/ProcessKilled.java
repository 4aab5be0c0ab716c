package uk.corporateparenting.job.fault;

/** SIGKILL, and perhaps again while the next start takes the night up. */
record ProcessKilled(int times) implements Fault {

    @Override
    public ProgramProcess.Ending strike(Scene scene, Moment moment) throws Exception {
        var ending = killed(scene, moment);
        for (var time = 1; time < times; time++) {
            ending = killed(scene, moment);
        }
        return ending;
    }

    private static ProgramProcess.Ending killed(Scene scene, Moment moment) throws Exception {
        var night = moment.of(scene);
        var wasRunning = night.isRunning();
        night.kill();
        return night.ending(wasRunning);
    }
}
