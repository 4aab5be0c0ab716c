package uk.corporateparenting.job.fault;

import static org.assertj.core.api.Assertions.assertThat;

import uk.corporateparenting.job.BusinessState;
import uk.corporateparenting.job.command.CommandLineProgram;

/** The process is paused for so long that another takes its night over, and then goes on. */
record PausedAndReplaced() implements Fault {

    @Override
    public ProgramProcess.Ending strike(Scene scene, Moment moment) throws Exception {
        scene.environment("CORPORATE_PARENTING_LEASE_DURATION", "2s");
        var night = moment.of(scene);
        var wasRunning = night.isRunning();
        night.pause();
        var other = replaced(scene);
        var published = BusinessState.of(scene.sql());
        night.goOn();
        night.tell("go on");
        var ending = night.ending(wasRunning);
        assertThat(BusinessState.of(scene.sql())).as("nothing that it did counts").isEqualTo(published);
        return new ProgramProcess.Ending(
                wasRunning && other.said().contains("published as publication"), ending.exit(), ending.said());
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
