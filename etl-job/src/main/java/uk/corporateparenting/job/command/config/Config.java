package uk.corporateparenting.job.command.config;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.corporateparenting.job.command.Program;

/** What belongs to the configuration. */
@Command(name = "config", mixinStandardHelpOptions = true, description = "Checks the configuration, or lists what may be set.")
public final class Config implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    private Config() {}

    /** The command with those below it. */
    public static CommandLine of(Program program) {
        return new CommandLine(new Config())
                .addSubcommand(new ConfigCheck(program))
                .addSubcommand(new ConfigTable());
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Say which: config check or config table.");
    }
}
