package uk.corporateparenting.job.step;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import org.jooq.DSLContext;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.transaction.support.TransactionOperations;
import uk.corporateparenting.contract.Contract;
import uk.corporateparenting.extract.SourceFiles;
import uk.corporateparenting.finding.Finding;
import uk.corporateparenting.finding.FindingLog;
import uk.corporateparenting.finding.Tier;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.staging.SourceColumns;
import uk.corporateparenting.staging.StagingPartitions;

/**
 * Says what became of a file when its last record is staged; a refused file leaves no row behind.
 */
final class FileEnding implements StepExecutionListener {

    private final DSLContext sql;
    private final TransactionOperations transaction;
    private final NightLedger ledger;
    private final NightUnderWay night;
    private final FileUnderWay file;

    FileEnding(
            DSLContext sql,
            TransactionOperations transaction,
            NightLedger ledger,
            NightUnderWay night,
            FileUnderWay file) {
        this.sql = sql;
        this.transaction = transaction;
        this.ledger = ledger;
        this.night = night;
        this.file = file;
    }

    /** Spring Batch only logs what fails here, and would go on as if the file had been staged. */
    @Override
    public ExitStatus afterStep(StepExecution step) {
        if (step.getStatus() == BatchStatus.COMPLETED) {
            try {
                transaction.executeWithoutResult(_ -> {
                    ledger.holdShared(night.attempt());
                    end();
                });
                night.staged(file);
            } catch (RuntimeException failure) {
                step.addFailureException(failure);
                step.setStatus(BatchStatus.FAILED);
                step.setExitStatus(ExitStatus.FAILED);
            }
        }
        return step.getExitStatus();
    }

    /** Within the caller's transaction. */
    void end() {
        var refusal = file.refusal();
        if (refusal == null) {
            SourceFiles.staged(sql, file.fileId(), file.read(), file.rejected());
            SourceColumns.keep(sql, night.attempt().authorityKey(), file.fileId(), file.contract());
        } else {
            removeRows(file.contract());
            FindingLog.forget(sql, file.fileId());
            SourceFiles.refused(sql, file.fileId(), refusal);
            file.found(new Finding(refusal.code(), Tier.FILE, 0, null, null));
        }
        FindingLog.keep(sql, night.attempt(), file.fileId(), file.fileName(), file.takeFindings());
    }

    private void removeRows(Contract contract) {
        contract.staging()
                .forEach(target -> sql
                        .deleteFrom(table(StagingPartitions.nameOf(target.table(), night.attempt().authorityKey())))
                        .where(field(name("file_id"), Long.class).eq(file.fileId()))
                        .execute());
    }
}
