package uk.corporateparenting.job.command.alerts;

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

/** What went out to whom, newest first. */
@Command(name = "alerts", mixinStandardHelpOptions = true, description = "Lists the mails to heads of service and data engineers, newest first, what became of each, and what is silenced.")
public final class Alerts extends DatabaseCommand {

    @Option(names = "--authority", paramLabel = "SLUG", description = "Only this council.")
    private Optional<String> authority = Optional.empty();

    @Option(names = "--output", defaultValue = "table", description = "table, csv or json (default: ${DEFAULT-VALUE}).")
    private OutputFormat output = OutputFormat.table;

    private Alerts(Program program) {
        super(program);
    }

    /** The command with those below it. */
    public static CommandLine of(Program program) {
        return new CommandLine(new Alerts(program))
                .addSubcommand(new Why(program))
                .addSubcommand(new SilenceIndicator(program))
                .addSubcommand(new Preview(program))
                .addSubcommand(new Rehearse(program))
                .addSubcommand(new SendTest(program))
                .addSubcommand(new Send(program))
                .addSubcommand(new Digest(program))
                .addSubcommand(new Retry(program));
    }

    @Override
    protected void prepare(Configuration configuration) {
        authority.ifPresent(slug -> Named.council(configuration, slug));
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) {
        var which = authority.map(DIM_AUTHORITY.SLUG::eq).orElse(noCondition());
        var sql = running.the(DSLContext.class);
        var mails = MailListing.of(sql, which);
        var silences = SilenceListing.of(sql, which);
        if (output == OutputFormat.table) {
            print(output.of(mails));
            silences.forEach(silenced -> print(silenced.sentence()));
        } else {
            print(output.of(AlertListing.of(sql, mails, silences)));
        }
        return ExitCode.DONE;
    }
}
