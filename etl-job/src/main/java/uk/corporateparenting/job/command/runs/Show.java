package uk.corporateparenting.job.command.runs;

import static uk.corporateparenting.schema.control.Tables.RUN;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.corporateparenting.finding.Attempt;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.WrongUsage;
import uk.corporateparenting.job.command.DatabaseCommand;
import uk.corporateparenting.job.command.Named;
import uk.corporateparenting.job.command.OutputFormat;
import uk.corporateparenting.job.command.Program;
import uk.corporateparenting.job.command.RunningProgram;
import uk.corporateparenting.job.ledger.PublicationRecord;
import uk.corporateparenting.job.ledger.StepTimes;
import uk.corporateparenting.setting.Configuration;

/** One night, whole. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Shows one night whole: its steps and files with their rows per second, the hash of each file, whether the"
        + " rows add up or by how much not, and what went wrong first.")
final class Show extends DatabaseCommand {

    @Option(names = "--authority", paramLabel = "SLUG", required = true, description = "Council.")
    private String authority = "";

    @Option(names = "--business-date", paramLabel = "DATE", description = "Night, for example 2021-10-07 (default: the newest).")
    private Optional<LocalDate> businessDate = Optional.empty();

    @Option(names = "--output", defaultValue = "table", description = "table, csv or json (default: ${DEFAULT-VALUE}).")
    private OutputFormat output = OutputFormat.table;

    Show(Program program) {
        super(program);
    }

    @Override
    protected void prepare(Configuration configuration) {
        Named.council(configuration, authority);
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) {
        var sql = running.the(DSLContext.class);
        var run = RunListing.of(sql, DIM_AUTHORITY.SLUG.eq(authority).and(ofDate())).stream()
                .findFirst()
                .orElseThrow(() -> new WrongUsage("No night of " + authority
                        + businessDate.map(date -> " for " + date).orElse("") + " has run; see the command runs."));
        var attempt = new Attempt(key(sql), run.get(RUN.BUSINESS_DATE), run.get(RUN.ATTEMPT));
        var steps = running.the(StepTimes.class).of(attempt);
        var accepted = running.the(PublicationRecord.class).acceptedFor(attempt.authorityKey(), attempt.businessDate());
        print(new NightShown(run, steps, NightFiles.of(sql, attempt, steps), accepted).text(output));
        return ExitCode.DONE;
    }

    private int key(DSLContext sql) {
        return sql.select(DIM_AUTHORITY.AUTHORITY_KEY)
                .from(DIM_AUTHORITY)
                .where(DIM_AUTHORITY.SLUG.eq(authority))
                .fetchSingle()
                .value1();
    }

    private Condition ofDate() {
        return businessDate.map(RUN.BUSINESS_DATE::eq).orElse(DSL.noCondition());
    }
}
