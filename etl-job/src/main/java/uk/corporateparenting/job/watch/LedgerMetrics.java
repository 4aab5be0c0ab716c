package uk.corporateparenting.job.watch;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.corporateparenting.job.PlainFailure;
import uk.corporateparenting.job.watch.Gauge.Reading;

/**
 * The state of the nights as metrics. They come from the tables and not from this process, so that
 * every process says the same, also after a restart.
 */
@Component
@Profile("serve")
final class LedgerMetrics implements MultiCollector {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerMetrics.class);

    private final List<Gauges> subjects;

    LedgerMetrics(List<Gauges> subjects, PrometheusRegistry registry) {
        this.subjects = subjects;
        registry.register(this);
    }

    @Override
    public MetricSnapshots collect() {
        var snapshots = MetricSnapshots.builder();
        gauges().map(Gauge::snapshot).forEach(snapshots::metricSnapshot);
        return snapshots.build();
    }

    private Stream<Gauge> gauges() {
        try {
            return Stream.concat(Stream.of(reachable(1)), subjects.stream().flatMap(Gauges::read).toList().stream());
        } catch (RuntimeException failure) {
            LOG.warn("Metrics: {}", PlainFailure.of(failure).sentence());
            return Stream.of(reachable(0));
        }
    }

    private static Gauge reachable(int value) {
        return new Gauge("database_up", "1 if the database answers; without it there are no other figures.",
                List.of(Reading.of(value)));
    }
}
