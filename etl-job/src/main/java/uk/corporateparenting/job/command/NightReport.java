package uk.corporateparenting.job.command;

import static uk.corporateparenting.schema.control.Tables.FINDING;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;

import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import uk.corporateparenting.job.Delivery;
import uk.corporateparenting.job.ExitCode;
import uk.corporateparenting.job.FindingCounts;
import uk.corporateparenting.job.NightRun;
import uk.corporateparenting.job.PlainFailure;
import uk.corporateparenting.job.housekeeping.Housekeeping;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.setting.Configuration;

/** Says how a night went, in the order in which a data engineer asks. */
final class NightReport {

    private final RunningProgram running;
    private final DSLContext sql;
    private final Consumer<String> out;

    NightReport(RunningProgram running, Consumer<String> out) {
        this.running = running;
        this.sql = running.the(DSLContext.class);
        this.out = out;
    }

    /** Every file with its rows: read = loaded + rejected. */
    void files(NightRun.Ending ending) {
        out.accept(OutputFormat.table.of(sql.select(
                SOURCE_FILE.FEED,
                SOURCE_FILE.OUTCOME,
                SOURCE_FILE.CODE,
                SOURCE_FILE.ROWS_READ.as("read"),
                SOURCE_FILE.ROWS_LOADED.as("loaded"),
                SOURCE_FILE.ROWS_REJECTED.as("rejected"))
                .from(SOURCE_FILE)
                .where(
                        SOURCE_FILE.AUTHORITY_KEY.eq(ending.attempt().authorityKey()),
                        SOURCE_FILE.BUSINESS_DATE.eq(ending.attempt().businessDate()),
                        SOURCE_FILE.ATTEMPT.eq(ending.attempt().number()))
                .orderBy(SOURCE_FILE.FEED)
                .fetch()));
    }

    /** How often each rule found something. */
    void findings(NightRun.Ending ending) {
        var counts = FindingCounts.byRule(sql, ofNight(ending));
        out.accept(counts.isEmpty() ? "No findings." : OutputFormat.table.of(counts));
    }

    /** What the night came to, in one sentence. */
    void ending(NightRun.Request request, NightRun.Ending ending) {
        var night = request.council().name() + ", night of " + request.businessDate() + ": ";
        out.accept(night + switch (ending.state()) {
            case NightLedger.PUBLISHED -> "published as publication " + ending.publication() + ".";
            case NightLedger.UNCHANGED ->
                "the same files as before; publication " + ending.publication() + " stands and nothing was sent.";
            case NightLedger.HELD -> "HELD, the last good night stands. " + String.join(" ", ending.reasons())
                    + " To publish all the same: --accept-held with a reason.";
            case NightLedger.STOPPED -> "STOPPED, the last good night stands. " + String.join(" ", ending.reasons());
            default -> "FAILED, the last good night stands. " + String.join(" ", ending.reasons());
        });
    }

    /**
     * Tells faults, sends what waits, says where to, and returns the night's exit code. Who is told to
     * stop sends nothing more: what waits goes out after the next night.
     */
    int deliver(NightRun.Ending ending, Configuration configuration) {
        if (ending.isStopped()) {
            return ExitCode.FAILED;
        }
        new DispatchReport(out).tell(running.the(Delivery.class).look(configuration));
        return switch (ending.state()) {
            case NightLedger.PUBLISHED, NightLedger.UNCHANGED -> ExitCode.DONE;
            case NightLedger.HELD -> ExitCode.HELD;
            default -> ExitCode.FAILED;
        };
    }

    /** Removes what is old; where that cannot be done the night is none the worse. */
    void keepHouse() {
        try {
            var report = running.the(Housekeeping.class).run();
            if (!report.isEmpty()) {
                out.accept(report.sentence());
            }
        } catch (RuntimeException failure) {
            out.accept("Housekeeping could not be done. " + PlainFailure.of(failure).sentence());
        }
    }

    private static Condition ofNight(NightRun.Ending ending) {
        return FINDING.AUTHORITY_KEY
                .eq(ending.attempt().authorityKey())
                .and(FINDING.BUSINESS_DATE.eq(ending.attempt().businessDate()))
                .and(FINDING.ATTEMPT.eq(ending.attempt().number()));
    }
}
