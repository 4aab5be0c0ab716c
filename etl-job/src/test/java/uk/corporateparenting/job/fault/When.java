package uk.corporateparenting.job.fault;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import uk.corporateparenting.Launcher;

/** Moments that a watch finds. */
enum When implements Moment {

    /** From the first file to the last word. */
    AT_ANY_TIME {

        @Override
        public ProgramProcess of(Scene scene, List<String> options) throws Exception {
            return after(scene, options, LANDING, scene.ground().night());
        }
    },

    /** While the one transaction runs in which readers go from the old night to the new. */
    WHILE_PUBLISHING {

        @Override
        public ProgramProcess of(Scene scene, List<String> options) throws Exception {
            return after(scene, options, PUBLISHING, scene.ground().publishing());
        }
    },

    /** Before it has begun anything. */
    FROM_THE_START {

        @Override
        public ProgramProcess of(Scene scene, List<String> options) throws Exception {
            return scene.start(Launcher.class, options);
        }
    };

    static final String LANDING = ": landing the files";
    static final String PUBLISHING = ": publishing";

    private static ProgramProcess after(Scene scene, List<String> options, String line, Duration within)
            throws Exception {
        var night = scene.start(Launcher.class, options);
        night.awaitLine(line);
        LockSupport.parkNanos((long) (scene.chance().nextDouble() * within.toNanos()));
        return night;
    }
}
