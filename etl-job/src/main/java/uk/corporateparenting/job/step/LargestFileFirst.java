package uk.corporateparenting.job.step;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.core.task.TaskExecutor;

/** Starts the partitions of the largest files first, so that no core waits for one at the end. */
final class LargestFileFirst extends TaskExecutorPartitionHandler {

    private static final Comparator<StepExecution> BY_SIZE = Comparator
            .comparingLong(partition -> partition.getExecutionContext().getLong(FilesToStage.BYTES));

    LargestFileFirst(StageFile step, TaskExecutor threads) {
        setStep(step);
        setTaskExecutor(threads);
    }

    @Override
    protected Set<StepExecution> doHandle(StepExecution stage, Set<StepExecution> partitions) throws Exception {
        return super.doHandle(
                stage,
                new LinkedHashSet<>(partitions.stream().sorted(BY_SIZE.reversed()).toList()));
    }
}
