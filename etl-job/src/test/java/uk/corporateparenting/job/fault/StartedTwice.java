package uk.corporateparenting.job.fault;

import static org.assertj.core.api.Assertions.assertThat;

/** The same night is started in another process while it runs. */
record StartedTwice() implements Fault {

    @Override
    public ProgramProcess.Ending strike(Scene scene, Moment moment) throws Exception {
        var night = moment.of(scene);
        var wasRunning = night.isRunning();
        night.pause();
        var mustBeRefused = wasRunning && !scene.isPublished();
        var other = scene.startAgain();
        night.goOn();
        night.tell("go on");
        if (mustBeRefused) {
            assertThat(other.exit()).as("the other one's exit code").isEqualTo(1);
            assertThat(other.complained()).contains("is running in another process");
        }
        return night.ending(wasRunning);
    }
}
