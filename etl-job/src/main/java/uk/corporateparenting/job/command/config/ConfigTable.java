package uk.corporateparenting.job.command.config;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.command.Program;
import uk.corporateparenting.setting.ConfigurationFolder;

/** Prints everything that may be set; {@code ops/settings.md} is what it prints. */
@Command(name = "table", mixinStandardHelpOptions = true, description = "Lists every key of application.yaml and every setting of settings.csv with its meaning, as Markdown.")
final class ConfigTable implements Callable<Integer> {

    @Option(names = "--config", paramLabel = "DIR", defaultValue = "config", description = "Configuration folder (default: ${DEFAULT-VALUE}).")
    private Path configurationFolder = Program.DEFAULT_CONFIGURATION;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(SettingsTable.of(ConfigurationFolder.read(configurationFolder)));
        out.flush();
        return ExitCode.DONE;
    }
}
