package uk.corporateparenting.job.fault;

import java.util.ArrayList;
import java.util.List;

/**
 * The Java machine is given less memory than a night needs, and the options that the runbook names.
 */
record TooLittleMemory() implements Fault {

    private static final List<String> OPTIONS = List.of("-XX:+CrashOnOutOfMemoryError", "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null");
    private static final int FEWEST_MEGABYTES = 16;
    private static final int MOST_MEGABYTES = 48;

    @Override
    public ProgramProcess.Ending strike(Scene scene, Moment moment) throws Exception {
        var megabytes = scene.chance().nextInt(FEWEST_MEGABYTES, MOST_MEGABYTES);
        var options = new ArrayList<>(OPTIONS);
        options.add("-Xmx" + megabytes + "m");
        return moment.of(scene, options).ending(true);
    }
}
