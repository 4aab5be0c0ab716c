package uk.corporateparenting.job.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.ConfigurationFolder;

/** A command that needs the configuration and the database. */
public abstract class DatabaseCommand implements Callable<Integer> {

    private final Program program;

    @Option(names = "--config", paramLabel = "DIR", defaultValue = "config", description = "Configuration folder (default: ${DEFAULT-VALUE}).")
    private Path configurationFolder = Program.DEFAULT_CONFIGURATION;

    @Spec
    private @Nullable CommandSpec spec;

    /** A command of a program that starts once it is understood. */
    protected DatabaseCommand(Program program) {
        this.program = program;
    }

    @Override
    public final Integer call() throws Exception {
        var configuration = ConfigurationFolder.read(configurationFolder);
        prepare(configuration);
        try (var running = RunningProgram.start(program, configurationFolder, properties())) {
            return run(running, configuration);
        }
    }

    /** Refuses what makes no sense before anything is started. */
    protected void prepare(Configuration configuration) {}

    /** Properties of this command's own. */
    protected Map<String, String> properties() {
        return Map.of();
    }

    /** Does the work and returns the exit code. */
    protected abstract int run(RunningProgram running, Configuration configuration) throws Exception;

    /** Prints a line for people or programs. */
    protected final void print(String text) {
        out().println(text);
        out().flush();
    }

    final PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    /** Where the command prints. */
    protected final PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
