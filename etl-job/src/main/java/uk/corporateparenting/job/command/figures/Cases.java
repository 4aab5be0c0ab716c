package uk.corporateparenting.job.command.figures;

import static org.jooq.impl.DSL.noCondition;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_CASE;

import java.time.YearMonth;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.WrongUsage;
import uk.corporateparenting.job.command.DatabaseCommand;
import uk.corporateparenting.job.command.Named;
import uk.corporateparenting.job.command.OutputFormat;
import uk.corporateparenting.job.command.Program;
import uk.corporateparenting.job.command.RunningProgram;
import uk.corporateparenting.setting.Configuration;

/** The cases behind a figure. */
@Command(name = "cases", mixinStandardHelpOptions = true, description = "Lists the cases behind one figure, by pseudonym: each child or event in the denominator, and"
        + " whether it met the measure. Those that did not come first.")
public final class Cases extends DatabaseCommand {

    @Option(names = "--authority", paramLabel = "SLUG", required = true, description = "Council.")
    private String authority = "";

    @Option(names = "--indicator", paramLabel = "CODE", required = true, description = "Indicator, as in indicators.csv.")
    private String indicator = "";

    @Option(names = "--month", paramLabel = "YYYY-MM", required = true, description = "Month, for example 2021-09.")
    private YearMonth month = YearMonth.of(2000, 1);

    @Option(names = "--basis", paramLabel = "BASIS", description = "Only this period basis: ${COMPLETION-CANDIDATES}.")
    private Optional<PeriodBasis> basis = Optional.empty();

    @Option(names = "--known-on", paramLabel = "DATE", description = "As published for this night.")
    private Optional<String> knownOn = Optional.empty();

    @Option(names = "--output", defaultValue = "table", description = "table, csv or json (default: ${DEFAULT-VALUE}).")
    private OutputFormat output = OutputFormat.table;

    /** The command of a program. */
    public Cases(Program program) {
        super(program);
    }

    @Override
    protected void prepare(Configuration configuration) {
        Named.council(configuration, authority);
        Named.indicator(configuration, indicator);
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) {
        print(output.of(running.the(PointInTime.class)
                .read(Named.council(configuration, authority), knownOn, this::cases)
                .orElseThrow(() -> new WrongUsage("No night of " + authority + " has been published yet."))));
        return ExitCode.DONE;
    }

    private Result<?> cases(DSLContext sql, int authorityKey) {
        MonthsOfFigures.require(sql, authorityKey, authority, month);
        return sql.select(
                FACT_INDICATOR_CASE.PERIOD_BASIS,
                FACT_INDICATOR_CASE.CASE_KEY,
                FACT_INDICATOR_CASE.CHILD_KEY,
                FACT_INDICATOR_CASE.IN_NUMERATOR,
                FACT_INDICATOR_CASE.CASE_VALUE,
                FACT_INDICATOR_CASE.LEGAL_STATUS,
                FACT_INDICATOR_CASE.AGE_BAND,
                FACT_INDICATOR_CASE.TIME_IN_CARE,
                FACT_INDICATOR_CASE.PLACEMENT_TYPE,
                FACT_INDICATOR_CASE.OTHER_SETTING,
                FACT_INDICATOR_CASE.ROLE)
                .from(FACT_INDICATOR_CASE)
                .where(
                        FACT_INDICATOR_CASE.AUTHORITY_KEY.eq(authorityKey),
                        FACT_INDICATOR_CASE.INDICATOR_CODE.eq(indicator),
                        FACT_INDICATOR_CASE.MONTH_END.eq(MonthEnd.of(month).date()),
                        basis.map(PeriodBasis::name).map(FACT_INDICATOR_CASE.PERIOD_BASIS::eq).orElse(noCondition()))
                .orderBy(
                        FACT_INDICATOR_CASE.PERIOD_BASIS,
                        FACT_INDICATOR_CASE.IN_NUMERATOR,
                        FACT_INDICATOR_CASE.CASE_KEY)
                .fetch();
    }
}
