package uk.corporateparenting.job.command.alerts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.corporateparenting.alert.breach.Rehearsal;
import uk.corporateparenting.alert.breach.RehearsedNews;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.WrongUsage;
import uk.corporateparenting.job.command.DatabaseCommand;
import uk.corporateparenting.job.command.Named;
import uk.corporateparenting.job.command.OutputFormat;
import uk.corporateparenting.job.command.Program;
import uk.corporateparenting.job.command.RunningProgram;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.TrialTargets;

/** Which mails would have gone. */
@Command(name = "rehearse", mixinStandardHelpOptions = true, description = "Says which mails would have gone, month by month, by today's configuration or by other targets: every"
        + " published night again, with its figures as they were known then. The months of the first night are"
        + " told one at a time, as if each had been published on its own day. Nothing is sent and nothing kept.")
final class Rehearse extends DatabaseCommand {

    @Option(names = "--authority", paramLabel = "SLUG", required = true, description = "Council.")
    private String authority = "";

    @Option(names = "--from", paramLabel = "YYYY-MM", description = "Only of this month and later ones.")
    private Optional<YearMonth> from = Optional.empty();

    @Option(names = "--to", paramLabel = "YYYY-MM", description = "Only of this month and earlier ones.")
    private Optional<YearMonth> to = Optional.empty();

    @Option(names = "--targets", paramLabel = "FILE", description = "Targets and tolerances to try, with the columns of targets.csv; those of indicators it does not"
            + " name stay.")
    private Optional<Path> targets = Optional.empty();

    @Option(names = "--output", defaultValue = "table", description = "table, csv or json (default: ${DEFAULT-VALUE}).")
    private OutputFormat output = OutputFormat.table;

    Rehearse(Program program) {
        super(program);
    }

    @Override
    protected void prepare(Configuration configuration) {
        Named.council(configuration, authority);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new WrongUsage("--from " + from.get() + " is after --to " + to.get() + ".");
        }
        targets.filter(file -> !Files.isRegularFile(file)).ifPresent(file -> {
            throw new WrongUsage("There is no file " + file + "; name one with the columns of targets.csv.");
        });
        tried(configuration);
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) {
        var tried = tried(configuration);
        var sql = running.the(DSLContext.class);
        var council = Named.council(configuration, authority);
        var key = PublishedCouncil.of(sql, authority).authorityKey();
        var listing = new RehearsalListing(sql, tried, asked(Rehearsal.of(sql, council, key, tried)));
        print(listing.of(output));
        if (output == OutputFormat.table) {
            print(listing.summary());
        }
        return ExitCode.DONE;
    }

    private Configuration tried(Configuration configuration) {
        return targets.map(file -> TrialTargets.in(file, configuration)).orElse(configuration);
    }

    private List<RehearsedNews> asked(List<RehearsedNews> told) {
        return told.stream().filter(news -> isAsked(news.figure().monthEnd())).toList();
    }

    private boolean isAsked(LocalDate monthEnd) {
        var month = YearMonth.from(monthEnd);
        return from.map(first -> !month.isBefore(first)).orElse(true)
                && to.map(last -> !month.isAfter(last)).orElse(true);
    }
}
