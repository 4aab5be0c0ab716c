package uk.corporateparenting.job;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.corporateparenting.contract.SourceRules;
import uk.corporateparenting.extract.landing.NightFolder;
import uk.corporateparenting.finding.Attempt;
import uk.corporateparenting.job.ledger.BatchLog;
import uk.corporateparenting.job.ledger.CouncilLock;
import uk.corporateparenting.job.ledger.FenceLost;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.job.ledger.NightRefused;
import uk.corporateparenting.job.ledger.NightStopped;
import uk.corporateparenting.job.ledger.StopRequest;
import uk.corporateparenting.job.step.NightInLog;
import uk.corporateparenting.job.step.NightUnderWay;
import uk.corporateparenting.job.step.NightsUnderWay;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;

/** Runs one night of one council, from the claim to the ledger's last word. */
@Component
public final class NightRun {

    private final DataSource database;
    private final TransactionOperations transaction;
    private final Reference reference;
    private final NightLedger ledger;
    private final BatchLog batchLog;
    private final NightsUnderWay nights;
    private final JobOperator operator;
    private final Job night;
    private final Arrivals arrivals;
    private final JobSettings settings;
    private final PseudonymKey key;
    private final StopRequest stop;

    NightRun(
            DataSource database,
            TransactionOperations transaction,
            Reference reference,
            NightLedger ledger,
            BatchLog batchLog,
            NightsUnderWay nights,
            JobOperator operator,
            Job night,
            Arrivals arrivals,
            JobSettings settings,
            PseudonymKey key,
            StopRequest stop) {
        this.database = database;
        this.transaction = transaction;
        this.reference = reference;
        this.ledger = ledger;
        this.batchLog = batchLog;
        this.nights = nights;
        this.operator = operator;
        this.night = night;
        this.arrivals = arrivals;
        this.settings = settings;
        this.key = key;
        this.stop = stop;
    }

    /**
     * Which night to run.
     *
     * @param acceptHeld
     *            reason to publish in spite of a gate
     * @param trigger
     *            what asked for it
     */
    public record Request(
            Council council, LocalDate businessDate, Path inbox, Optional<String> acceptHeld, String trigger) {}

    /**
     * How a night ended: its state in the ledger, the publication it made or found, why it was held or
     * failed.
     */
    public record Ending(
            Attempt attempt, String state, @Nullable Integer publication, List<String> reasons, int messages) {

        /** Whether a gate kept it back. */
        public boolean isHeld() {
            return state.equals(NightLedger.HELD);
        }

        /** Whether it came to rest because the program was told to stop. */
        public boolean isStopped() {
            return state.equals(NightLedger.STOPPED);
        }
    }

    /** Runs the night, or refuses it, and says nothing meanwhile. */
    public Ending run(Request request, Configuration configuration) throws SQLException {
        return run(request, configuration, _ -> {});
    }

    /**
     * Runs the night, or refuses it in one sentence.
     *
     * @param progress
     *            is told how far the night is, a line at a time, from several threads
     * @throws NightRefused
     *             when it cannot run at all: nothing is changed
     */
    public Ending run(Request request, Configuration configuration, Consumer<String> progress) throws SQLException {
        return run(request, configuration, progress, _ -> true).orElseThrow();
    }

    /**
     * Runs the night unless the ledger says, once no other process can change it, that the night is
     * over: who looks a moment after another finds nothing to do.
     *
     * @throws NightRefused
     *             when it cannot run at all: nothing is changed
     */
    public Optional<Ending> runIfMissing(Request request, Configuration configuration, Consumer<String> progress)
            throws SQLException {
        return run(request, configuration, progress,
                authorityKey -> !ledger.isOver(authorityKey, request.businessDate()));
    }

    private Optional<Ending> run(
            Request request, Configuration configuration, Consumer<String> progress, IntPredicate isWanted)
            throws SQLException {
        key.bytes();
        var source = SourceRules.read(
                configuration.folder(), request.council().sourceFormat(), request.council().sourceSystem());
        var folder = arrivals.complete(
                request.inbox(), request.council(), request.businessDate(), source.contracts(), progress);
        var authorityKey = Objects.requireNonNull(reference.load(configuration).get(request.council().slug()));
        try (var _ = CouncilLock.take(
                database, authorityKey, request.council().slug(), settings.process().holder(),
                settings.leaseDuration())) {
            if (!isWanted.test(authorityKey)) {
                return Optional.empty();
            }
            refuseOlderThanPublished(request, authorityKey);
            return Optional.of(run(claim(request, authorityKey, configuration, source, folder, progress)));
        }
    }

    /** Claims a night of a council whose lock the caller holds. */
    NightUnderWay claim(
            Request request,
            int authorityKey,
            Configuration configuration,
            SourceRules source,
            NightFolder folder,
            Consumer<String> progress) {
        stop.check();
        batchLog.abandonDead(authorityKey);
        var attempt = transaction.execute(_ -> ledger.claim(
                authorityKey,
                request.businessDate(),
                settings.process().holder(),
                request.trigger(),
                request.acceptHeld().orElse(null)));
        return new NightUnderWay(
                request.council(),
                attempt,
                configuration,
                source,
                folder,
                request.acceptHeld().isPresent(),
                progress);
    }

    /** Runs a night that is claimed. */
    Ending run(NightUnderWay underWay) {
        nights.add(underWay);
        try (var _ = new NightInLog(underWay)) {
            var execution = operator.start(night, NightsUnderWay.parametersOf(underWay.attempt()));
            return execution.getStatus() == BatchStatus.COMPLETED ? ending(underWay) : failed(underWay, execution);
        } catch (JobExecutionException failure) {
            throw new IllegalStateException("Spring Batch refused a launch that nothing else can have made", failure);
        } finally {
            nights.remove(underWay);
        }
    }

    private Ending ending(NightUnderWay underWay) {
        var state = underWay.isUnchanged() ? NightLedger.UNCHANGED : NightLedger.PUBLISHED;
        return new Ending(
                underWay.attempt(),
                underWay.heldBecause().isEmpty() ? state : NightLedger.HELD,
                underWay.publication(),
                underWay.heldBecause(),
                underWay.messages());
    }

    /** What fails once the program is told to stop fails because of that: a statement is cancelled. */
    private Ending failed(NightUnderWay underWay, JobExecution execution) {
        return stop.isMade()
                ? ended(underWay, NightLedger.STOPPED, NightStopped.SENTENCE)
                : ended(underWay, NightLedger.FAILED, reason(execution));
    }

    private static String reason(JobExecution execution) {
        var failures = execution.getAllFailureExceptions();
        return failures.isEmpty() ? "A step ended without saying why." : PlainFailure.ofAny(failures).sentence();
    }

    private Ending ended(NightUnderWay underWay, String state, String reason) {
        try {
            transaction.executeWithoutResult(_ -> ledger.finish(underWay.attempt(), state, null, reason));
        } catch (FenceLost lost) {
            return new Ending(
                    underWay.attempt(), NightLedger.FAILED, null, List.of(PlainFailure.of(lost).sentence()), 0);
        }
        return new Ending(underWay.attempt(), state, null, List.of(reason), 0);
    }

    private void refuseOlderThanPublished(Request request, int authorityKey) {
        ledger.newestPublished(authorityKey)
                .filter(newest -> newest.isAfter(request.businessDate()))
                .ifPresent(newest -> {
                    throw new NightRefused("The night of " + request.businessDate()
                            + " is older than the newest published"
                            + " one of " + request.council().slug() + ", " + newest + ". To run it and every later one"
                            + " again on purpose: replay --authority " + request.council().slug() + " --from "
                            + request.businessDate() + ".");
                });
    }
}
