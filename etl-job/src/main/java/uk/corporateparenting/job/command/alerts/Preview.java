package uk.corporateparenting.job.command.alerts;

import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;
import static uk.corporateparenting.schema.warehouse.Tables.LOAD_STATUS;

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
import uk.corporateparenting.alert.breach.Routing;
import uk.corporateparenting.alert.message.MailWriter;
import uk.corporateparenting.alert.message.MonthNews;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.JobSettings;
import uk.corporateparenting.job.WrongUsage;
import uk.corporateparenting.job.command.DatabaseCommand;
import uk.corporateparenting.job.command.MonthsOfFigures;
import uk.corporateparenting.job.command.Named;
import uk.corporateparenting.job.command.Program;
import uk.corporateparenting.job.command.RunningProgram;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;

/** A mail before it is one: written to files, sent to nobody. */
@Command(name = "preview", mixinStandardHelpOptions = true, description = "Writes the mail of a month as .eml, .html and .txt files and sends nothing. Of the figures as they stand,"
        + " whether it went out or not; silences and minimum denominators are not asked.")
final class Preview extends DatabaseCommand {

    @Option(names = "--authority", paramLabel = "SLUG", required = true, description = "Council.")
    private String authority = "";

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "Month, for example 2021-09 (default: the newest published one).")
    private Optional<YearMonth> month = Optional.empty();

    @Option(names = "--to-dir", paramLabel = "DIR", defaultValue = "preview", description = "Folder for the files (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("");

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
        var publication = publication(sql, Named.council(configuration, authority));
        var end = month.map(asked -> asked(sql, publication, asked))
                .orElseGet(() -> MonthsOfFigures.newestPublished(sql, publication.authorityKey(), authority));
        var news = MonthNews.of(sql, publication.authorityKey(), end);
        if (news.isEmpty()) {
            print("There is nothing to tell of " + end.month() + ": no figure of " + authority
                    + " is Poor, and none was the month before.");
            return ExitCode.DONE;
        }
        var files = new PreviewFiles(
                folder, running.the(JobSettings.class).mail().sender(), OffsetDateTime.now(running.the(Clock.class)));
        for (var routed : Routing.of(configuration, publication)) {
            var mail = MailWriter.write(sql, publication, configuration, routed.addressee(), news);
            files.write(authority + "-" + end.month(), routed.addressee().address(), mail).forEach(this::print);
        }
        return ExitCode.DONE;
    }

    private MonthEnd asked(DSLContext sql, Publication publication, YearMonth asked) {
        MonthsOfFigures.require(sql, publication.authorityKey(), authority, asked);
        return MonthEnd.of(asked);
    }

    private static Publication publication(DSLContext sql, Council council) {
        return sql.select(DIM_AUTHORITY.AUTHORITY_KEY, LOAD_STATUS.PUBLICATION, LOAD_STATUS.DATA_DATE)
                .from(DIM_AUTHORITY)
                .join(LOAD_STATUS)
                .on(LOAD_STATUS.AUTHORITY_KEY.eq(DIM_AUTHORITY.AUTHORITY_KEY))
                .where(DIM_AUTHORITY.SLUG.eq(council.slug()))
                .fetchOptional(row -> new Publication(council, row.value1(), row.value2(), row.value3()))
                .orElseThrow(() -> new WrongUsage("No night of " + council.slug() + " has been published yet."));
    }
}
