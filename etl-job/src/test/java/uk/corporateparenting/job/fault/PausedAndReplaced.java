package uk.corporateparenting.job.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import uk.corporateparenting.job.BusinessState;
import uk.corporateparenting.job.command.CommandLineProgram;

/**
 * The process is paused for so long that another takes its night over, and then goes on. One that
 * had not begun finds the same files as before; one that had published may still send its mails.
 */
record PausedAndReplaced() implements Fault {

    private static final String PUBLISHED = "published as publication";

    @Override
    public ProgramProcess.Ending strike(Scene scene, Moment moment) throws Exception {
        scene.environment("CORPORATE_PARENTING_LEASE_DURATION", "2s");
        var night = moment.of(scene);
        var wasRunning = night.isRunning();
        night.pause();
        var isReplaced = replaced(scene).said().contains(PUBLISHED);
        var left = stateThatCounts(scene, isReplaced);
        night.goOn();
        night.tell("go on");
        var ending = night.ending(wasRunning);
        assertThat(stateThatCounts(scene, isReplaced)).as("nothing that it did counts").isEqualTo(left);
        assertThat(isReplaced && ending.says(PUBLISHED)).as("both say that they published").isFalse();
        return ending;
    }

    private static Map<String, String> stateThatCounts(Scene scene, boolean isReplaced) {
        var state = BusinessState.of(scene.sql());
        return isReplaced ? state : Row.withoutOutbox(state);
    }

    /** Until the lease of the paused one runs out, the other is refused. */
    private static CommandLineProgram.Outcome replaced(Scene scene) throws InterruptedException {
        var other = scene.startAgain();
        for (var tries = 0; tries < 30 && other.complained().contains("is running in another process"); tries++) {
            Thread.sleep(500);
            other = scene.startAgain();
        }
        assertThat(other.exit()).as(() -> "the other one's exit code").isZero();
        return other;
    }
}
