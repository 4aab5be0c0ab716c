package uk.corporateparenting.job.step;

import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import uk.corporateparenting.extract.csv.CsvRecord;
import uk.corporateparenting.job.ledger.NightLedger;

/** The night, in order: land, stage, check, publish. Delivery is no step: it follows any night. */
@Configuration(proxyBeanMethods = false)
class NightJob {

    static final int ROWS_PER_CHUNK = 10_000;

    private static final String STEP = "#{stepExecution}";
    private static final String FEED = "#{stepExecutionContext['" + FilesToStage.FEED + "']}";

    @Bean
    Job night(JobRepository repository, Step land, Step stage, Step check, Step publish) {
        return new JobBuilder("night", repository)
                .start(land)
                .on(NightFlow.UNCHANGED)
                .end(NightFlow.UNCHANGED)
                .from(land)
                .on(NightFlow.GOES_ON)
                .to(stage)
                .next(check)
                .on(NightFlow.HELD)
                .end(NightFlow.HELD)
                .from(check)
                .on(NightFlow.GOES_ON)
                .to(publish)
                .end()
                .build();
    }

    @Bean
    Step land(JobRepository repository, PlatformTransactionManager transactions, LandFiles tasklet) {
        return new StepBuilder("land", repository).tasklet(tasklet, transactions).build();
    }

    @Bean
    Step stage(JobRepository repository, Step stageFile, FilesToStage files, TaskExecutor stagingThreads) {
        return new StepBuilder("stage", repository)
                .partitioner("stageFile", files)
                .step(stageFile)
                .taskExecutor(stagingThreads)
                .build();
    }

    @Bean
    Step stageFile(
            JobRepository repository,
            PlatformTransactionManager transactions,
            FileReading reading,
            FileWriting writing,
            FileEnding ending) {
        return new StepBuilder("stageFile", repository)
                .<CsvRecord, StagedRecord>chunk(ROWS_PER_CHUNK)
                .reader(reading)
                .processor(reading)
                .writer(writing)
                .transactionManager(transactions)
                .stream(reading)
                .listener(ending)
                .build();
    }

    @Bean
    @StepScope
    FilesToStage filesToStage(NightsUnderWay nights, @Value(STEP) StepExecution step) {
        return new FilesToStage(nights.of(step.getJobParameters()));
    }

    @Bean
    @StepScope
    FileReading fileReading(
            DSLContext sql,
            NightLedger ledger,
            NightsUnderWay nights,
            @Value(STEP) StepExecution step,
            @Value(FEED) String feed) {
        var night = nights.of(step.getJobParameters());
        return new FileReading(sql, ledger, night, night.file(feed));
    }

    @Bean
    @StepScope
    FileWriting fileWriting(
            DataSource database,
            NightLedger ledger,
            NightsUnderWay nights,
            @Value(STEP) StepExecution step,
            @Value(FEED) String feed) {
        var night = nights.of(step.getJobParameters());
        return new FileWriting(database, ledger, night, night.file(feed));
    }

    @Bean
    @StepScope
    FileEnding fileEnding(
            DSLContext sql,
            TransactionOperations transaction,
            NightLedger ledger,
            NightsUnderWay nights,
            @Value(STEP) StepExecution step,
            @Value(FEED) String feed) {
        var night = nights.of(step.getJobParameters());
        return new FileEnding(sql, transaction, ledger, night, night.file(feed));
    }

    @Bean
    Step check(JobRepository repository, PlatformTransactionManager transactions, CheckRows tasklet) {
        return new StepBuilder("check", repository).tasklet(tasklet, transactions).build();
    }

    @Bean
    Step publish(JobRepository repository, PlatformTransactionManager transactions, PublishNight tasklet) {
        return new StepBuilder("publish", repository).tasklet(tasklet, transactions).build();
    }

    @Bean
    TaskExecutor stagingThreads() {
        var threads = new SimpleAsyncTaskExecutor("stage-");
        threads.setConcurrencyLimit(Runtime.getRuntime().availableProcessors());
        return threads;
    }
}
