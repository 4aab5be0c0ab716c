package uk.corporateparenting.job.command.alerts;

import java.time.YearMonth;
import org.jooq.DSLContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.corporateparenting.alert.why.Explanation;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.WrongUsage;
import uk.corporateparenting.job.command.DatabaseCommand;
import uk.corporateparenting.job.command.Named;
import uk.corporateparenting.job.command.OutputFormat;
import uk.corporateparenting.job.command.Program;
import uk.corporateparenting.job.command.RunningProgram;
import uk.corporateparenting.setting.Configuration;

/** Why a mail went out about a figure, or why none did. */
@Command(name = "why", mixinStandardHelpOptions = true, description = "Says of one figure why a mail went out or why none did: its state, the rule, what keeps it back, the"
        + " episode, the news, who is told, and what became of each message.")
final class Why extends DatabaseCommand {

    @Option(names = "--authority", paramLabel = "SLUG", required = true, description = "Council.")
    private String authority = "";

    @Option(names = "--indicator", paramLabel = "CODE", required = true, description = "Indicator, as in indicators.csv.")
    private String indicator = "";

    @Option(names = "--month", paramLabel = "YYYY-MM", required = true, description = "Month, for example 2021-09.")
    private YearMonth month = YearMonth.of(2000, 1);

    @Option(names = "--output", defaultValue = "table", description = "table, csv or json (default: ${DEFAULT-VALUE}).")
    private OutputFormat output = OutputFormat.table;

    Why(Program program) {
        super(program);
    }

    @Override
    protected void prepare(Configuration configuration) {
        Named.council(configuration, authority);
        Named.indicator(configuration, indicator);
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) {
        var sql = running.the(DSLContext.class);
        var publication = PublishedCouncil.of(sql, authority).publication(Named.council(configuration, authority));
        print(output.of(Explanation.of(sql, publication, configuration, indicator, MonthEnd.of(month))
                .orElseThrow(() -> new WrongUsage("There is no figure of " + indicator + " for " + month + " in "
                        + authority + "; see the command indicators."))));
        return ExitCode.DONE;
    }
}
