package uk.corporateparenting.job.command;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.corporateparenting.job.NightRun;
import uk.corporateparenting.setting.Configuration;

/** Runs one night of one council. */
@Command(name = "night", mixinStandardHelpOptions = true, description = "Runs one night of one council: lands and checks its files, publishes the star and the figures,"
        + " and sends the mails. Running it again is safe: the same files change nothing.", footer = {"",
                "Files are read from <inbox>/<council>/<date>/, for example inbox/cambridgeshire/2021-10-07/."})
final class Night extends NightsCommand {

    @Option(names = "--business-date", paramLabel = "DATE", required = true, description = "Last full day the exports contain, for example 2021-10-07.")
    private LocalDate businessDate = LocalDate.MIN;

    @Option(names = "--accept-held", paramLabel = "REASON", description = "Publish although a gate would hold the night back; the reason is kept.")
    private Optional<String> acceptHeld = Optional.empty();

    Night(Program program) {
        super(program);
    }

    @Override
    protected Optional<String> acceptHeld() {
        return acceptHeld;
    }

    @Override
    protected int run(RunningProgram running, Configuration configuration) throws Exception {
        var request = new NightRun.Request(
                council(configuration),
                businessDate,
                inbox(running),
                acceptHeld,
                "night");
        var report = new NightReport(running, this::print);
        running.stopsWhenTold(err());
        var ending = run(running.the(NightRun.class), request, configuration);
        report.files(ending);
        report.findings(ending);
        report.ending(request, ending);
        var exit = report.deliver(ending, configuration);
        if (!ending.isStopped()) {
            report.keepHouse();
        }
        return exit;
    }

    private NightRun.Ending run(NightRun night, NightRun.Request request, Configuration configuration)
            throws SQLException {
        var progress = Progress.on(out());
        try {
            return night.run(request, configuration, progress);
        } finally {
            progress.end();
        }
    }
}
