package uk.corporateparenting.job.command;

import static org.jooq.impl.DSL.noCondition;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import picocli.CommandLine.Command;
import uk.corporateparenting.alert.Transport;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.indicator.figure.Figures;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.JobSettings;
import uk.corporateparenting.job.NightRun;
import uk.corporateparenting.sample.SampleCouncil;
import uk.corporateparenting.sample.SampleDecline;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.SourceSystem;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;

/**
 * Shows the whole system on invented data: two councils, their nights across a month end, figures
 * and a mail.
 */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Writes sample exports of two councils, runs their nights across a month end on the embedded"
        + " database, and shows the runs, the figures and where the mail is. Needs nothing.")
final class Demo extends DatabaseCommand {

    private static final LocalDate FIRST_NIGHT = LocalDate.of(2021, 9, 29);
    private static final LocalDate LAST_NIGHT = LocalDate.of(2021, 10, 8);
    private static final MonthEnd MONTH_SHOWN = new MonthEnd(LocalDate.of(2021, 9, 30));
    private static final long SEED = 2021;

    /** A council of the demo and how many children it has in care. */
    private record DemoCouncil(String slug, int childrenInCare) {}

    private static final List<DemoCouncil> COUNCILS = List.of(new DemoCouncil("cambridgeshire", 645),
            new DemoCouncil("peterborough", 362));

    /** Reviews held late in one council in one month: what the mail of the demo is about. */
    private static final SampleDecline DECLINE = new SampleDecline(
            "cambridgeshire", LocalDate.of(2021, 9, 1), LocalDate.of(2021, 9, 30), 0.85);

    Demo(Program program) {
        super(program);
    }

    @Override
    int run(RunningProgram running, Configuration configuration) throws Exception {
        var inbox = running.the(JobSettings.class).data().resolve("demo");
        print("Writing sample exports of " + COUNCILS.size() + " councils to " + inbox + ".");
        SampleExtracts.write(inbox, plan(configuration), _ -> {});
        var exit = ExitCode.DONE;
        for (var night : FIRST_NIGHT.datesUntil(LAST_NIGHT.plusDays(1)).toList()) {
            for (var council : councils(configuration)) {
                exit = Math.max(exit, night(running, configuration, council, night, inbox));
            }
        }
        show(running, configuration);
        return exit;
    }

    private void show(RunningProgram running, Configuration configuration) {
        var sql = running.the(DSLContext.class);
        print(OutputFormat.table.of(RunListing.of(sql, noCondition())));
        var figures = new FigureListing(sql, OutputFormat.table);
        for (var council : councils(configuration)) {
            running.the(PointInTime.class)
                    .read(council, Optional.empty(), (now, key) -> Figures.of(now, key, MONTH_SHOWN))
                    .ifPresent(all -> figures.add(
                            council.slug(),
                            all.stream().filter(figure -> figure.breakdown().equals("ALL")).toList()));
        }
        print(figures.text());
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
        return report.deliver(ending);
    }

    private static List<Council> councils(Configuration configuration) {
        return COUNCILS.stream().map(council -> Named.council(configuration, council.slug())).toList();
    }

    private static SamplePlan plan(Configuration configuration) {
        var councils = COUNCILS.stream()
                .map(council -> new SampleCouncil(
                        council.slug(),
                        SourceSystem.valueOf(Named.council(configuration, council.slug())
                                .sourceSystem()
                                .toUpperCase(Locale.ROOT)),
                        council.childrenInCare()))
                .toList();
        return new SamplePlan(councils, FIRST_NIGHT, LAST_NIGHT, SEED, 0, List.of(DECLINE));
    }
}
