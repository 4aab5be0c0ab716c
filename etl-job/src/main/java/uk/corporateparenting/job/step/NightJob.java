package uk.corporateparenting.job.step;

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

/** The night, in order: land, stage, check, publish. Delivery is no step: it follows any night. */
@Configuration(proxyBeanMethods = false)
class NightJob {

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
        return new StepBuilder("land", repository)
                .tasklet(tasklet, transactions)
                .listener(new StepInLog())
                .build();
    }

    @Bean
    Step stage(JobRepository repository, StageFile stageFile, FilesToStage files, TaskExecutor stagingThreads) {
        return new StepBuilder("stage", repository)
                .partitioner(StageFile.NAME, files)
                .partitionHandler(new LargestFileFirst(stageFile, stagingThreads))
                .listener(new StepInLog())
                .build();
    }

    @Bean
    @StepScope
    FilesToStage filesToStage(NightsUnderWay nights, @Value("#{stepExecution}") StepExecution step) {
        return new FilesToStage(nights.of(step.getJobParameters()));
    }

    @Bean
    Step check(JobRepository repository, PlatformTransactionManager transactions, CheckRows tasklet) {
        return new StepBuilder("check", repository)
                .tasklet(tasklet, transactions)
                .listener(new StepInLog())
                .build();
    }

    @Bean
    Step publish(JobRepository repository, PlatformTransactionManager transactions, PublishNight tasklet) {
        return new StepBuilder("publish", repository)
                .tasklet(tasklet, transactions)
                .listener(new StepInLog())
                .build();
    }

    @Bean
    TaskExecutor stagingThreads() {
        var threads = new SimpleAsyncTaskExecutor("stage-");
        threads.setTaskDecorator(StepInLog.inOtherThreads());
        threads.setConcurrencyLimit(Runtime.getRuntime().availableProcessors());
        return threads;
    }
}
