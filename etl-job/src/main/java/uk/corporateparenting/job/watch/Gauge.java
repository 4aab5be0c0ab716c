package uk.corporateparenting.job.watch;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.List;

/** A measure by name, with one reading for each set of labels. */
record Gauge(String name, String help, List<Reading> readings) {

    private static final String PREFIX = "corporate_parenting_";

    /** One value and what it is about: label, value, label, value. */
    record Reading(double value, List<String> about) {

        static Reading of(Number value, String... about) {
            return new Reading(value.doubleValue(), List.of(about));
        }
    }

    GaugeSnapshot snapshot() {
        var snapshot = GaugeSnapshot.builder().name(PREFIX + name).help(help);
        readings.forEach(reading -> snapshot.dataPoint(GaugeDataPointSnapshot.builder()
                .labels(Labels.of(reading.about().toArray(String[]::new)))
                .value(reading.value())
                .build()));
        return snapshot.build();
    }
}
