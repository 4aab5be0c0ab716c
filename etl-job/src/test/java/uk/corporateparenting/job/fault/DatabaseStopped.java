package uk.corporateparenting.job.fault;

/** The database server is stopped, or dies, and is started again when the night has ended. */
record DatabaseStopped(OwnServer server, How how) implements Fault {

    enum How {
        IT_DIES, IT_IS_RESTARTED
    }

    @Override
    public ProgramProcess.Ending strike(Scene scene, Moment moment) throws Exception {
        var night = moment.of(scene);
        var wasRunning = night.isRunning();
        switch (how) {
            case IT_DIES -> server.die();
            case IT_IS_RESTARTED -> {
                server.stop();
                server.start();
            }
        }
        try {
            return night.ending(wasRunning);
        } finally {
            server.startIfDown();
        }
    }

    @Override
    public String toString() {
        return "DatabaseStopped[" + how + "]";
    }
}
