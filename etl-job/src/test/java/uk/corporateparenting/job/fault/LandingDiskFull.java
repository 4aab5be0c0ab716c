package uk.corporateparenting.job.fault;

/** The disk that the files are copied to has no room. */
record LandingDiskFull(SmallDisk disk) implements Fault {

    private static final int MOST_BYTES_LEFT = 20_000;

    @Override
    public ProgramProcess.Ending strike(Scene scene, Moment moment) throws Exception {
        scene.environment("CORPORATEPARENTING_DATA", disk.folder().resolve("data").toString());
        disk.fillBut(scene.chance().nextInt(MOST_BYTES_LEFT));
        try {
            return moment.of(scene).ending(true);
        } finally {
            disk.free();
        }
    }

    @Override
    public String toString() {
        return "LandingDiskFull";
    }
}
