package uk.corporateparenting.job.fault;

import java.util.List;

/**
 * The Java machine is given less memory than a night needs, and the option that the runbook names.
 */
record TooLittleMemory() implements Fault {

    private static final int FEWEST_MEGABYTES = 16;
    private static final int MOST_MEGABYTES = 48;

    @Override
    public ProgramProcess.Ending strike(Scene scene, Moment moment) throws Exception {
        var megabytes = scene.chance().nextInt(FEWEST_MEGABYTES, MOST_MEGABYTES);
        return moment.of(scene, List.of("-XX:+ExitOnOutOfMemoryError", "-Xmx" + megabytes + "m")).ending(true);
    }
}
