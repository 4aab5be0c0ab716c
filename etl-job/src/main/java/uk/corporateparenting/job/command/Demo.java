package uk.corporateparenting.job.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import uk.corporateparenting.alert.Dispatcher;
import uk.corporateparenting.indicator.figure.FigureReader;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.JobSettings;
import uk.corporateparenting.job.NightRun;
import uk.corporateparenting.sample.SampleCouncil;
import uk.corporateparenting.sample.SampleDecline;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.SourceSystem;
import uk.corporateparenting.setting.Configuration;

/** Shows the whole system on invented data: two councils, ten nights across a month end, figures and a mail. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Writes sample exports of two councils, runs their nights across a month end on the embedded"
                + " database, and shows the runs, the figures and where the mail is. Needs nothing.")
final class Demo extends DatabaseCommand {

    private static final LocalDate FIRST_NIGHT = LocalDate.of(2021, 9, 29);
    private static final LocalDate LAST_NIGHT = LocalDate.of(2021, 10, 8);
    private static final long SEED = 2021;

    Demo(Program program) {
        super(program);
    }

    @Override
    int run(RunningProgram running, Configuration configuration) throws Exception {
        var inbox = running.the(JobSettings.class).data().resolve("demo").resolve("inbox");
        return 0;
    }
}
