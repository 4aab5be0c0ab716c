package uk.corporateparenting.job.step;

import java.util.HashMap;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** One partition per landed file. */
class FilesToStage implements Partitioner {

    static final String FEED = "feed";
    static final String BYTES = "bytes";

    private final NightUnderWay night;

    FilesToStage(NightUnderWay night) {
        this.night = night;
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        var partitions = new HashMap<String, ExecutionContext>();
        night.files()
                .forEach((feed, file) -> partitions.put(
                        feed,
                        new ExecutionContext(Map.of(FEED, feed, BYTES, file.copy().toFile().length()))));
        return partitions;
    }
}
