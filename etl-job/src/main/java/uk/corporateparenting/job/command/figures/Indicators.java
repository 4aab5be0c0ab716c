package uk.corporateparenting.job.command.figures;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.indicator.figure.FigureState;
import uk.corporateparenting.indicator.figure.Figures;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.WrongUsage;
import uk.corporateparenting.job.command.DatabaseCommand;
import uk.corporateparenting.job.command.Named;
import uk.corporateparenting.job.command.OutputFormat;
import uk.corporateparenting.job.command.Program;
import uk.corporateparenting.job.command.RunningProgram;
import uk.corporateparenting.job.printed.SideBySide;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;

/** The figures. */
@Command(name = "indicators", mixinStandardHelpOptions = true, description = "Prints the figures of a month end, with target, rating and change; as they stand, or as they were"
        + " known on a past night.")
public final class Indicators extends DatabaseCommand {

    private static final Set<FigureState> PUBLISHED = Set.of(FigureState.PUBLISHED, FigureState.RESTATED);

    @Option(names = "--authority", paramLabel = "SLUG", description = "Only this council.")
    private Optional<String> authority = Optional.empty();

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "Month, for example 2021-09 (default: the newest published one).")
    private Optional<YearMonth> month = Optional.empty();

    @Option(names = "--known-on", paramLabel = "DATE", description = "As published for this night, for example 2021-10-08, or 2021-10-08#1 for its first revision.")
    private Optional<String> knownOn = Optional.empty();

    @Option(names = "--breakdowns", description = "In the table too: every member of every breakdown.")
    private boolean breakdowns;

    @Option(names = "--against", paramLabel = "FILE", description = "A list of printed figures to show ours beside, for example ops/reports/printed.csv; then every council"
            + " and month it names.")
    private Optional<Path> against = Optional.empty();

    @ArgGroup(exclusive = false)
    private @Nullable Question question;

    @Option(names = "--output", defaultValue = "table", description = "table, csv or json (default: ${DEFAULT-VALUE}).")
    private OutputFormat output = OutputFormat.table;

    /** The command of a program. */
    public Indicators(Program program) {
        super(program);
    }

    @Override
    protected void prepare(Configuration configuration) {
        authority.ifPresent(slug -> Named.council(configuration, slug));
        if (question != null) {
            Named.indicator(configuration, question.indicator());
            if (month.isEmpty()) {
                throw new WrongUsage("Name the month to explain with --month, for example --month 2021-09.");
            }
        }
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) {
        if (question != null && month.isPresent()) {
            return explain(running, configuration, month.get(), question);
        }
        return against.map(list -> compare(running.the(PrintedComparison.class).against(list, configuration)))
                .orElseGet(() -> list(running, configuration));
    }

    private int explain(RunningProgram running, Configuration configuration, YearMonth asked, Question about) {
        var listing = new ExplanationListing(output);
        for (var council : councils(configuration)) {
            running.the(ExplainedFigures.class).of(council, asked, about).ifPresent(listing::add);
        }
        print(listing.text());
        return ExitCode.DONE;
    }

    private int compare(SideBySide sideBySide) {
        print(output.of(sideBySide.rows()));
        if (output == OutputFormat.table) {
            print(sideBySide.summary());
        }
        return sideBySide.agrees() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private int list(RunningProgram running, Configuration configuration) {
        var listing = new FigureListing(running.the(DSLContext.class), output);
        for (var council : councils(configuration)) {
            running.the(PointInTime.class)
                    .read(council, knownOn, (sql, key) -> figures(sql, council, key))
                    .map(this::chosen)
                    .ifPresent(figures -> listing.add(council.slug(), figures));
        }
        print(listing.text());
        return ExitCode.DONE;
    }

    private List<Figure> figures(DSLContext sql, Council council, int key) {
        if (authority.isPresent()) {
            month.ifPresent(asked -> MonthsOfFigures.require(sql, key, council.slug(), asked));
        }
        return Figures.of(sql, key);
    }

    private List<Council> councils(Configuration configuration) {
        return authority.map(slug -> List.of(Named.council(configuration, slug))).orElse(configuration.councils());
    }

    private List<Figure> chosen(List<Figure> figures) {
        var shown = month.map(MonthEnd::of).or(() -> newestPublished(figures));
        return figures.stream()
                .filter(figure -> shown.filter(figure.monthEnd()::equals).isPresent())
                .filter(figure -> breakdowns || output != OutputFormat.table || figure.breakdown().equals("ALL"))
                .toList();
    }

    private static Optional<MonthEnd> newestPublished(List<Figure> figures) {
        return Stream.concat(
                figures.stream().filter(figure -> PUBLISHED.contains(figure.state())), figures.stream())
                .map(Figure::monthEnd)
                .findFirst();
    }
}
