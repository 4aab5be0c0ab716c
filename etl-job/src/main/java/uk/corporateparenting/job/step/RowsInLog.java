package uk.corporateparenting.job.step;

import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStream;

/**
 * Lets Spring Batch's log of a step count rows, where Spring Batch itself counts blocks of them.
 */
record RowsInLog(StepExecution step, FileUnderWay file) implements ItemStream {

    @Override
    public void update(ExecutionContext context) {
        step.setReadCount(file.read());
        step.setWriteCount(file.taken());
        step.setFilterCount(file.rejected());
    }
}
