package uk.corporateparenting.job.fault;

/** The disk of the database runs full, its log included. */
record DatabaseDiskFull(OwnServer server, SmallDisk disk) implements Fault {

    private static final int MOST_BYTES_LEFT = 8 << 20;

    @Override
    public ProgramProcess.Ending strike(Scene scene, Moment moment) throws Exception {
        var left = scene.chance().nextInt(MOST_BYTES_LEFT);
        disk.fillBut(left);
        try {
            return moment.of(scene).ending(true);
        } finally {
            disk.free();
            server.startIfDown();
        }
    }

    @Override
    public String toString() {
        return "DatabaseDiskFull";
    }
}
