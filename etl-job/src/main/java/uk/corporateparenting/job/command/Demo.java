package uk.corporateparenting.job.command;

import static org.jooq.impl.DSL.noCondition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.corporateparenting.alert.transport.Transport;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.indicator.figure.Figures;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.JobSettings;
import uk.corporateparenting.job.NightRun;
import uk.corporateparenting.job.command.figures.FigureListing;
import uk.corporateparenting.job.command.figures.PointInTime;
import uk.corporateparenting.job.command.figures.PrintedComparison;
import uk.corporateparenting.job.command.runs.RunListing;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.council.SourceSystem;
import uk.corporateparenting.sample.printed.PrintedReport;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;

/**
 * Shows the whole system on invented data: two councils whose children add up to a printed report
 * each, their nights until it is published, the figures beside the printed ones and a mail.
 */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Writes sample exports of two councils, runs the nights that publish the months of their printed"
        + " reports on the embedded database, and shows the runs, the figures, those of the reports beside them,"
        + " and where the mail is. Needs nothing.")
final class Demo extends DatabaseCommand {

    private static final List<PrintedReport> REPORTS = PrintedReport.all();

    /** A council's night. */
    private record DemoNight(Council council, LocalDate date) {}

    @Option(names = "--against", paramLabel = "FILE", defaultValue = "ops/reports/printed.csv", description = "Printed figures to show ours against (default: ${DEFAULT-VALUE}).")
    private Path against = Path.of("");

    Demo(Program program) {
        super(program);
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) throws Exception {
        var inbox = running.the(JobSettings.class).data().resolve("demo");
        print("Writing sample exports of " + REPORTS.size() + " councils to " + inbox + ".");
        for (var report : REPORTS) {
            SampleExtracts.write(inbox, report.council(), system(Named.council(configuration, report.slug())),
                    report.nights(), _ -> {});
        }
        var exit = ExitCode.DONE;
        running.stopsWhenTold(err());
        for (var night : nights(configuration)) {
            exit = Math.max(exit, night(running, configuration, night.council(), night.date(), inbox));
        }
        show(running, configuration);
        return exit;
    }

    private static List<DemoNight> nights(Configuration configuration) {
        return REPORTS.stream()
                .flatMap(report -> report.nights().stream()
                        .map(date -> new DemoNight(Named.council(configuration, report.slug()), date)))
                .sorted(Comparator.comparing(DemoNight::date))
                .toList();
    }

    private void show(RunningProgram running, Configuration configuration) {
        var sql = running.the(DSLContext.class);
        print(OutputFormat.table.of(RunListing.of(sql, noCondition())));
        var figures = new FigureListing(sql, OutputFormat.table);
        for (var report : REPORTS) {
            running.the(PointInTime.class)
                    .read(Named.council(configuration, report.slug()), Optional.empty(),
                            (now, key) -> Figures.of(now, key, new MonthEnd(report.monthEnd())))
                    .ifPresent(all -> figures.add(
                            report.slug(),
                            all.stream().filter(figure -> figure.breakdown().equals("ALL")).toList()));
        }
        print(figures.text());
        if (Files.exists(against)) {
            var sideBySide = running.the(PrintedComparison.class).against(against, configuration);
            print(OutputFormat.table.of(sideBySide.rows()));
            print(sideBySide.summary());
        }
        print("Mails are in " + running.the(Transport.class).destination()
                + ". See also the commands indicators, cases,"
                + " runs and findings, for example: cases --authority cambridgeshire --indicator reviews_on_time"
                + " --month 2021-09.");
    }

    private int night(
            RunningProgram running, Configuration configuration, Council council, LocalDate date, Path inbox)
            throws Exception {
        var request = new NightRun.Request(council, date, inbox, Optional.empty(), "demo");
        var report = new NightReport(running, this::print);
        var ending = running.the(NightRun.class).run(request, configuration);
        report.ending(request, ending);
        return report.deliver(ending, configuration);
    }

    private static SourceSystem system(Council council) {
        return SourceSystem.valueOf(council.sourceSystem().toUpperCase(Locale.ROOT));
    }
}
