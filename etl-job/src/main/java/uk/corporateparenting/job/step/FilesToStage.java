package uk.corporateparenting.job.step;

import java.util.HashMap;
import java.util.Map;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** One partition per landed file. */
@Component
@StepScope
class FilesToStage implements Partitioner {

    static final String FEED = "feed";

    private final NightUnderWay night;

    FilesToStage(NightsUnderWay nights, @Value("#{stepExecution}") StepExecution step) {
        this.night = nights.of(step.getJobParameters());
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        var partitions = new HashMap<String, ExecutionContext>();
        night.files().keySet().forEach(feed -> partitions.put(feed, new ExecutionContext(Map.of(FEED, feed))));
        return partitions;
    }
}
