package uk.corporateparenting.job.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.NightRun;
import uk.corporateparenting.job.ReplayRun;
import uk.corporateparenting.setting.Configuration;

/** Runs a past night of one council and every later one again. */
@Command(name = "replay", mixinStandardHelpOptions = true, description = "Runs a business date and every later one again, in order, each as its next revision: after files or"
        + " configuration of the past were corrected. Mails go out after the last night only.", footer = {"",
                "Each night is read from its folder in the inbox, or else from the copy it was published from. It is"
                        + " read with the settings, targets and codes that are in force on its date in the"
                        + " configuration of now; what was published before stays readable with --known-on DATE#1.",
                "A night that is held or fails stops the replay."})
final class Replay extends NightsCommand {

    @Option(names = "--from", paramLabel = "DATE", required = true, description = "First business date to run again, for example 2021-10-07.")
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--accept-held", paramLabel = "REASON", description = "Publish the first night although a gate would hold it back; the reason is kept. The others are judged.")
    private Optional<String> acceptHeld = Optional.empty();

    Replay(Program program) {
        super(program);
    }

    @Override
    protected Optional<String> acceptHeld() {
        return acceptHeld;
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) throws Exception {
        var request = new ReplayRun.Request(
                council(configuration),
                from,
                inbox(running),
                acceptHeld);
        var report = new NightReport(running, this::print);
        var progress = Progress.on(out());
        running.stopsWhenTold(err());
        try {
            var outcome = running.the(ReplayRun.class)
                    .run(request, configuration, new Watching(request, report, progress));
            var exit = report.deliver(outcome.last(), configuration);
            if (outcome.left().isEmpty()) {
                report.keepHouse();
                return exit;
            }
            print(stopped(request.council().slug(), outcome));
            return exit == ExitCode.DONE ? ExitCode.FAILED : exit;
        } finally {
            progress.end();
        }
    }

    private static String stopped(String slug, ReplayRun.Outcome outcome) {
        var at = outcome.left().getFirst();
        var again = "replay --authority " + slug + " --from " + at;
        var done = outcome.nights().size() - outcome.left().size();
        return "The replay stopped at " + at + ", " + done + " of " + outcome.nights().size() + " nights are done"
                + (done == 0 ? "" : " and the warehouse shows that of " + outcome.nights().get(done - 1))
                + ". When the cause is mended: " + again
                + (outcome.last().isHeld()
                        ? "; to publish that night all the same, add --accept-held with a reason."
                        : ".");
    }

    /** Prints a line for every night, and between them how far the night is. */
    private final class Watching implements ReplayRun.Watcher {

        private final ReplayRun.Request request;
        private final NightReport report;
        private final Progress progress;

        Watching(ReplayRun.Request request, NightReport report, Progress progress) {
            this.request = request;
            this.report = report;
            this.progress = progress;
        }

        @Override
        public void begins(List<LocalDate> nights) {
            progress.end();
            print("Replaying " + nights.size() + " night(s) of " + request.council().name() + ", " + nights.getFirst()
                    + " to " + nights.getLast() + ".");
        }

        @Override
        public void notes(String line) {
            progress.end();
            print(line);
        }

        @Override
        public void goesOn(String line) {
            progress.passing(line);
        }

        @Override
        public void ended(NightRun.Ending ending) {
            progress.end();
            report.ending(request.night(ending.attempt().businessDate()), ending);
        }
    }
}
