package uk.corporateparenting.job.step;

import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.corporateparenting.job.ledger.NightLedger;

/**
 * Stages one landed file, in chunks. The chunk step is made anew for each file, whose parts then
 * know which one it is.
 */
@Component
final class StageFile implements Step {

    static final String NAME = "stageFile";

    static final int BLOCKS_PER_CHUNK = 80;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final DataSource database;
    private final DSLContext sql;
    private final NightLedger ledger;
    private final NightsUnderWay nights;

    StageFile(
            JobRepository repository,
            PlatformTransactionManager transactions,
            DataSource database,
            DSLContext sql,
            NightLedger ledger,
            NightsUnderWay nights) {
        this.repository = repository;
        this.transactions = transactions;
        this.database = database;
        this.sql = sql;
        this.ledger = ledger;
        this.nights = nights;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public void execute(StepExecution partition) throws JobInterruptedException {
        var night = nights.of(partition.getJobParameters());
        var file = night.file(partition.getExecutionContext().getString(FilesToStage.FEED));
        var reading = new FileReading(sql, ledger, night, file);
        new StepBuilder(partition.getStepName(), repository)
                .<StagedBlock, StagedBlock>chunk(BLOCKS_PER_CHUNK)
                .reader(reading)
                .writer(new FileWriting(database, ledger, night, file))
                .transactionManager(transactions)
                .stream(reading)
                .stream(new RowsInLog(partition, file))
                .listener(new FileEnding(sql, new TransactionTemplate(transactions), ledger, night, file))
                .build()
                .execute(partition);
    }
}
