package uk.corporateparenting.job.command.runs;

import static org.jooq.impl.DSL.noCondition;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.util.Optional;
import org.jooq.DSLContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.command.DatabaseCommand;
import uk.corporateparenting.job.command.Named;
import uk.corporateparenting.job.command.OutputFormat;
import uk.corporateparenting.job.command.Program;
import uk.corporateparenting.job.command.RunningProgram;
import uk.corporateparenting.setting.Configuration;

/** What ran, newest first. */
@Command(name = "runs", mixinStandardHelpOptions = true, description = "Lists the nights that ran, newest first: how each ended, and its rows read = loaded + rejected.")
public final class Runs extends DatabaseCommand {

    @Option(names = "--authority", paramLabel = "SLUG", description = "Only this council.")
    private Optional<String> authority = Optional.empty();

    @Option(names = "--output", defaultValue = "table", description = "table, csv or json (default: ${DEFAULT-VALUE}).")
    private OutputFormat output = OutputFormat.table;

    private Runs(Program program) {
        super(program);
    }

    /** The command with the one below it. */
    public static CommandLine of(Program program) {
        return new CommandLine(new Runs(program)).addSubcommand(new Show(program));
    }

    @Override
    protected void prepare(Configuration configuration) {
        authority.ifPresent(slug -> Named.council(configuration, slug));
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) {
        print(output.of(RunListing.of(
                running.the(DSLContext.class), authority.map(DIM_AUTHORITY.SLUG::eq).orElse(noCondition()))));
        return ExitCode.DONE;
    }
}
