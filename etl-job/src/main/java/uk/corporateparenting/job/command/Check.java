package uk.corporateparenting.job.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.Record;
import org.jooq.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.corporateparenting.extract.FileOutcome;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.Reference;
import uk.corporateparenting.job.WrongUsage;
import uk.corporateparenting.job.step.FolderCheck;
import uk.corporateparenting.setting.Configuration;

/** Checks a folder without loading it. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Checks the files of a folder by contract and rules and prints what became of each and every"
        + " finding; nothing is loaded. Values are masked: letters become A, digits 9.", footer = {"",
                "Exit code 3: a file is refused, a night with it would not be published. How many rows of a file may be rejected, and how much may change in a night, only a night judges; a check takes today for its business date."})
final class Check extends DatabaseCommand {

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "ssd or ssda903.")
    private String format = "";

    @Option(names = "--system", paramLabel = "SYSTEM", description = "liquidlogic, mosaic or eclipse (default: ${DEFAULT-VALUE}).", defaultValue = "liquidlogic")
    private String system = "";

    @Parameters(paramLabel = "DIR", description = "Folder with the files.")
    private Path folder = Path.of("");

    @Option(names = "--output", defaultValue = "table", description = "table, csv or json (default: ${DEFAULT-VALUE}).")
    private OutputFormat output = OutputFormat.table;

    Check(Program program) {
        super(program);
    }

    @Override
    protected void prepare(Configuration configuration) {
        if (!Files.isDirectory(folder)) {
            throw new WrongUsage("There is no folder " + folder + "; name the one that holds the files.");
        }
        if (!Files.isDirectory(configuration.folder().resolve("contracts").resolve(format))) {
            throw new WrongUsage("There is no format " + format + "; the folders of contracts name those there are.");
        }
        if (!Files.isRegularFile(configuration.folder().resolve("codes").resolve("map_" + system + ".csv"))) {
            throw new WrongUsage("There is no system " + system + "; known are liquidlogic, mosaic and eclipse.");
        }
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) {
        running.the(Reference.class).load(configuration);
        var report = running.the(FolderCheck.class).check(folder, format, system, configuration);
        if (output == OutputFormat.table) {
            print(output.of(report.files()));
        }
        print(output == OutputFormat.table && report.findings().isEmpty()
                ? "No findings."
                : output.of(report.findings()));
        return isRefused(report.files()) ? ExitCode.HELD : ExitCode.DONE;
    }

    private static boolean isRefused(Result<? extends Record> files) {
        return files.isEmpty()
                || files.getValues("outcome", String.class).stream()
                        .map(FileOutcome::valueOf)
                        .anyMatch(outcome -> outcome == FileOutcome.FILE_HELD || outcome == FileOutcome.FILE_REJECTED);
    }
}
