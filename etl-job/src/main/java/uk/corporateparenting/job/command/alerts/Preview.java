package uk.corporateparenting.job.command.alerts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;
import org.jooq.DSLContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.alert.breach.Withheld;
import uk.corporateparenting.alert.message.MailWriter;
import uk.corporateparenting.alert.message.MonthNews;
import uk.corporateparenting.alert.routing.Routing;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.JobSettings;
import uk.corporateparenting.job.command.DatabaseCommand;
import uk.corporateparenting.job.command.Named;
import uk.corporateparenting.job.command.Program;
import uk.corporateparenting.job.command.RunningProgram;
import uk.corporateparenting.job.command.figures.MonthsOfFigures;
import uk.corporateparenting.setting.Configuration;

/** A mail before it is one: written to files, sent to nobody. */
@Command(name = "preview", mixinStandardHelpOptions = true, description = "Writes the mail of a month as .eml, .html and .txt files and sends nothing. Of the figures as they stand,"
        + " whether it went out or not. What would be withheld now (silenced, too few cases, nobody listed) is"
        + " said and left out.")
final class Preview extends DatabaseCommand {

    @Option(names = "--authority", paramLabel = "SLUG", required = true, description = "Council.")
    private String authority = "";

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "Month, for example 2021-09 (default: the newest published one).")
    private Optional<YearMonth> month = Optional.empty();

    @Option(names = "--to-dir", paramLabel = "DIR", defaultValue = "preview", description = "Folder for the files (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("");

    @Option(names = "--all", description = "Leave nothing out: what would be withheld too.")
    private boolean all;

    Preview(Program program) {
        super(program);
    }

    @Override
    protected void prepare(Configuration configuration) {
        Named.council(configuration, authority);
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) throws IOException {
        var sql = running.the(DSLContext.class);
        var publication = PublishedCouncil.of(sql, authority).publication(Named.council(configuration, authority));
        var end = month.map(asked -> asked(sql, publication, asked))
                .orElseGet(() -> MonthsOfFigures.newestPublished(sql, publication.authorityKey(), authority));
        var news = MonthNews.of(sql, publication.authorityKey(), end);
        if (news.isEmpty()) {
            print("There is nothing to tell of " + end.month() + ": no figure of " + authority
                    + " is Poor, and none was the month before.");
            return ExitCode.DONE;
        }
        var withheld = Withheld.of(sql, publication, configuration, news);
        withheld.forEach((each, reason) -> print(
                each.indicatorCode() + " would be withheld: " + reason + ". " + reason.sentence()));
        var routes = Routing.of(configuration, publication)
                .recipientsOf(news.stream().filter(each -> all || !withheld.containsKey(each)).toList());
        if (routes.isEmpty()) {
            print("Nobody would be written to about " + end.month() + ".");
        }
        var files = new PreviewFiles(
                folder, running.the(JobSettings.class).mail().sender(), OffsetDateTime.now(running.the(Clock.class)));
        for (var route : routes.entrySet()) {
            var address = route.getKey().address();
            var mail = MailWriter.write(sql, publication, configuration, route.getKey(), route.getValue());
            var name = authority + "-" + end.month() + (routes.size() == 1 ? "" : "-" + address);
            files.write(name, address, mail).forEach(this::print);
        }
        return ExitCode.DONE;
    }

    private MonthEnd asked(DSLContext sql, Publication publication, YearMonth asked) {
        MonthsOfFigures.require(sql, publication.authorityKey(), authority, asked);
        return MonthEnd.of(asked);
    }
}
