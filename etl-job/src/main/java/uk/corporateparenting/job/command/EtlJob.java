package uk.corporateparenting.job.command;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import uk.corporateparenting.job.PlainFailure;

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
    private CommandLine.Model.CommandSpec spec;

    private EtlJob() {}

    /** Runs the command and returns the exit code. */
    public static int execute(Program program, String... args) {
        var job = new EtlJob();
        return new CommandLine(job)
                .addSubcommand(new Demo(program))
                .addSubcommand(new Night(program))
                .addSubcommand(new Check(program))
                .addSubcommand(new Indicators(program))
                .addSubcommand(new Cases(program))
                .addSubcommand(new Runs(program))
                .addSubcommand(new Findings(program))
                .addSubcommand(new Sample())
                .addSubcommand(new Migrate(program))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(EtlJob::sayWhy)
                .execute(args);
    }

    private static int sayWhy(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        var plain = PlainFailure.of(failure);
        PrintWriter err = command.getErr();
        err.println(plain.sentence());
        err.flush();
        return plain.exitCode();
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.err);
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command.");
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
