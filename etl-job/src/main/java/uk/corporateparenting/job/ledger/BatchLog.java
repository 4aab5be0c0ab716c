package uk.corporateparenting.job.ledger;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps Spring Batch's log honest: executions of processes that are gone are marked, never
 * restarted.
 */
@Component
public final class BatchLog {

    private final JobRepository repository;
    private final Clock clock;

    BatchLog(JobRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Marks what still says running for a council whose lock this process holds. */
    public void abandonDead(int authorityKey) {
        repository.findRunningJobExecutions("night").stream()
                .filter(execution -> Long.valueOf(authorityKey)
                        .equals(execution.getJobParameters().getLong("authorityKey")))
                .forEach(execution -> {
                    execution.setStatus(BatchStatus.ABANDONED);
                    execution.setEndTime(LocalDateTime.now(clock));
                    repository.update(execution);
                });
    }
}
