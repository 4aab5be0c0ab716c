package uk.corporateparenting.job.step;

import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.core.task.TaskDecorator;

/** Lets each log line say to which step it belongs, and says how long the step took. */
final class StepInLog implements StepExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(StepInLog.class);
    private static final String STEP = "step";

    /** Work for another thread says to which night and step it belongs, too. */
    static TaskDecorator inOtherThreads() {
        return work -> {
            var context = MDC.getCopyOfContextMap();
            return () -> {
                if (context != null) {
                    MDC.setContextMap(context);
                }
                try {
                    work.run();
                } finally {
                    MDC.clear();
                }
            };
        };
    }

    @Override
    public void beforeStep(StepExecution step) {
        MDC.put(STEP, step.getStepName());
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        LOG.info("{} has taken {} s, {} rows.", step.getStepName(), seconds(step), step.getReadCount());
        MDC.remove(STEP);
        return step.getExitStatus();
    }

    private static double seconds(StepExecution step) {
        var start = Objects.requireNonNull(step.getStartTime());
        var end = Objects.requireNonNullElse(step.getEndTime(), step.getLastUpdated());
        return Duration.between(start, Objects.requireNonNullElse(end, start)).toMillis() / 1000.0;
    }
}
