package uk.corporateparenting.job.command;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.control.Tables.FINDING;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;
import static uk.corporateparenting.schema.control.Tables.RUN;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.FindingCounts;
import uk.corporateparenting.job.WrongUsage;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.setting.Configuration;

/** What was wrong with the data of a night. */
@Command(name = "findings", mixinStandardHelpOptions = true, description = "Lists what was wrong with the data of a night: by rule with counts, or every one with its file,"
        + " line and column. Values are masked: letters become A, digits 9.")
final class Findings extends DatabaseCommand {

    @Option(names = "--authority", paramLabel = "SLUG", required = true, description = "Council.")
    private String authority = "";

    @Option(names = "--business-date", paramLabel = "DATE", description = "Night, for example 2021-10-07 (default: the newest).")
    private Optional<LocalDate> businessDate = Optional.empty();

    @Option(names = "--rule", paramLabel = "CODE", description = "Every finding of this rule, with its place.")
    private Optional<String> rule = Optional.empty();

    @Option(names = "--all", description = "Every finding, with its place.")
    private boolean all;

    @Option(names = "--output", defaultValue = "table", description = "table, csv or json (default: ${DEFAULT-VALUE}).")
    private OutputFormat output = OutputFormat.table;

    Findings(Program program) {
        super(program);
    }

    @Override
    protected void prepare(Configuration configuration) {
        Named.council(configuration, authority);
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) {
        var sql = running.the(DSLContext.class);
        var night = night(sql);
        print(output.of(all || rule.isPresent() ? places(sql, night) : FindingCounts.byRule(sql, night)));
        return ExitCode.DONE;
    }

    private org.jooq.Result<?> places(DSLContext sql, Condition night) {
        return sql.select(
                FINDING.FILE_NAME,
                FINDING.LINE,
                FINDING.COLUMN_NAME,
                FINDING.RULE_CODE,
                FINDING.TIER,
                FINDING.MASKED_VALUE)
                .from(FINDING)
                .where(night, rule.map(FINDING.RULE_CODE::eq).orElse(noCondition()))
                .orderBy(FINDING.FILE_NAME, FINDING.LINE, FINDING.RULE_CODE)
                .fetch();
    }

    /**
     * An attempt that found nothing changed looked at no row: what counts is what the night was
     * published from.
     */
    private Condition night(DSLContext sql) {
        var attempt = when(RUN.STATE.eq(NightLedger.UNCHANGED), PUBLICATION.ATTEMPT).otherwise(RUN.ATTEMPT);
        var run = sql.select(RUN.AUTHORITY_KEY, RUN.BUSINESS_DATE, attempt)
                .from(RUN)
                .leftJoin(PUBLICATION)
                .on(PUBLICATION.AUTHORITY_KEY.eq(RUN.AUTHORITY_KEY), PUBLICATION.PUBLICATION_.eq(RUN.PUBLICATION))
                .innerJoin(DIM_AUTHORITY)
                .on(DIM_AUTHORITY.AUTHORITY_KEY.eq(RUN.AUTHORITY_KEY))
                .where(DIM_AUTHORITY.SLUG.eq(authority))
                .and(businessDate.map(RUN.BUSINESS_DATE::eq).orElse(noCondition()))
                .orderBy(RUN.BUSINESS_DATE.desc())
                .limit(1)
                .fetchOptional()
                .orElseThrow(() -> new WrongUsage("No night of " + authority
                        + businessDate.map(date -> " for " + date).orElse("") + " has run; see the command runs."));
        return FINDING.AUTHORITY_KEY
                .eq(run.value1())
                .and(FINDING.BUSINESS_DATE.eq(run.value2()))
                .and(FINDING.ATTEMPT.eq(run.value3()));
    }
}
