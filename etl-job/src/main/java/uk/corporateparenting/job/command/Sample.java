package uk.corporateparenting.job.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.WrongUsage;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.ConfigurationFolder;

/** Writes synthetic exports. */
@Command(name = "sample", mixinStandardHelpOptions = true, description = "Writes realistic synthetic exports, one folder per council and night, in the dialect of each"
        + " council's case-management system. The same seed gives the same files.", footer = {"",
                "etl-job sample inbox --authority cambridgeshire --children 645 --from 2021-09-29 --to 2021-10-08"})
final class Sample implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "Folder to write into; use it as the inbox.")
    private Path folder = Path.of("");

    @Option(names = "--authority", paramLabel = "SLUG", required = true, arity = "1..*", description = "Councils, as in authorities.csv.")
    private List<String> authorities = new ArrayList<>();

    @Option(names = "--children", paramLabel = "N", required = true, description = "Children in care, of each council.")
    private int children;

    @Option(names = "--from", paramLabel = "DATE", required = true, description = "First night.")
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--to", paramLabel = "DATE", required = true, description = "Last night.")
    private LocalDate to = LocalDate.MIN;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Seed (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--faults", paramLabel = "RATE", defaultValue = "0", description = "Share of faults to plant, 0 to 1 (default: ${DEFAULT-VALUE}); counted in planted_faults.csv.")
    private double faults;

    @Option(names = "--config", paramLabel = "DIR", defaultValue = "config", description = "Configuration folder (default: ${DEFAULT-VALUE}).")
    private Path configurationFolder = Program.DEFAULT_CONFIGURATION;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var configuration = ConfigurationFolder.read(configurationFolder);
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        var progress = Progress.on(out);
        var report = SampleExtracts.write(folder, plan(configuration), progress);
        progress.end();
        out.println(report.files() + " files written to " + folder + ".");
        out.flush();
        return ExitCode.DONE;
    }

    private SamplePlan plan(Configuration configuration) {
        if (children < 1) {
            throw new WrongUsage("Ask for at least one child with --children.");
        }
        var councils = authorities.stream()
                .map(slug -> Named.council(configuration, slug))
                .map(council -> new SampleCouncil(
                        council.slug(),
                        SourceSystem.valueOf(council.sourceSystem().toUpperCase(Locale.ROOT)),
                        children))
                .toList();
        try {
            return new SamplePlan(councils, from, to, seed, faults);
        } catch (IllegalArgumentException wrong) {
            throw new WrongUsage(wrong.getMessage() + ".");
        }
    }
}
