package uk.corporateparenting.job.command;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import uk.corporateparenting.job.PlainFailure;
import uk.corporateparenting.job.command.alerts.Alerts;
import uk.corporateparenting.job.command.config.Config;
import uk.corporateparenting.job.command.figures.Cases;
import uk.corporateparenting.job.command.figures.Indicators;
import uk.corporateparenting.job.command.runs.Runs;

/** The command line: nothing starts before it is understood. */
@Command(name = "etl-job", mixinStandardHelpOptions = true, versionProvider = EtlJob.Version.class, description = "Loads the nightly exports of children's services into a warehouse, computes the indicators of"
        + " the corporate parenting report and writes to the head of service when one falls into Poor.", footer = {
                "",
                "First time here: etl-job demo",
                "One night:       etl-job night --authority cambridgeshire --business-date 2021-10-07",
                "Exit codes:      0 done, 1 failed, 2 wrong usage, 3 held (the last good night stands)"
        })
public final class EtlJob implements Runnable {

    @CommandLine.Spec
    private @Nullable CommandSpec spec;

    private EtlJob() {}

    /** Runs the command and returns the exit code. */
    public static int execute(Program program, String... args) {
        var job = new EtlJob();
        var line = new CommandLine(job)
                .addSubcommand(new Demo(program))
                .addSubcommand(new Night(program))
                .addSubcommand(new Replay(program))
                .addSubcommand(new Check(program))
                .addSubcommand(new Indicators(program))
                .addSubcommand(new Cases(program))
                .addSubcommand(Runs.of(program))
                .addSubcommand(new Findings(program))
                .addSubcommand(Alerts.of(program))
                .addSubcommand(Config.of(program))
                .addSubcommand(new Sample())
                .addSubcommand(new KeepHouse(program))
                .addSubcommand(new Migrate(program))
                .addSubcommand(new Serve(program));
        try {
            return CalendarArguments.on(line)
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setExecutionExceptionHandler((failure, command, _) -> sayWhy(failure, command.getErr()))
                    .execute(args);
        } catch (OutOfMemoryError failure) {
            return sayWhy(failure, line.getErr());
        }
    }

    private static int sayWhy(Throwable failure, PrintWriter err) {
        var plain = PlainFailure.of(failure);
        err.println(plain.sentence());
        err.flush();
        return plain.exitCode();
    }

    @Override
    public void run() {
        Objects.requireNonNull(spec).commandLine().usage(System.err);
        throw new CommandLine.ParameterException(Objects.requireNonNull(spec).commandLine(), "Name a command.");
    }

    /** Which release this is. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = EtlJob.class.getPackage().getImplementationVersion();
            return new String[]{"etl-job " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
