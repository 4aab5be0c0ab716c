package uk.corporateparenting.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Writes the nights of a plan as an inbox of extracts. */
public final class SampleExtracts {

    private SampleExtracts() {}

    /**
     * Writes a folder per council and night with one file per table and, last, the marker that it is
     * complete; beside the nights a list of the faults planted. Tells the progress in one line per
     * night.
     */
    public static SampleReport write(Path dir, SamplePlan plan, Consumer<String> progress) throws IOException {
        var rows = new TreeMap<String, Long>();
        var faults = new ArrayList<PlantedFault>();
        var files = 0;
        for (var sampled : plan.councils()) {
            var council = Council.of(sampled, plan);
            var outlines = new Outlines(sampled, council.profile(), plan.seed());
            var ofCouncil = new ArrayList<PlantedFault>();
            var folder = dir.resolve(sampled.slug());
            for (var night : plan.nights()) {
                var planter = new FaultPlanter(council, night, plan.faultRate());
                var written = new CouncilNight(council, outlines, night, planter)
                        .write(folder.resolve(night.toString()));
                written.forEach((feed, count) -> rows.merge(feed.file(), count, Long::sum));
                planter.planted().forEach(ofCouncil::add);
                files += written.size();
                progress.accept("%s %s: %,d rows".formatted(sampled.slug(), night, total(written)));
            }
            list(ofCouncil, folder.resolve("planted_faults.csv"));
            faults.addAll(ofCouncil);
        }
        return new SampleReport(files, Collections.unmodifiableMap(rows), List.copyOf(faults));
    }

    private static long total(Map<Feed, Long> rows) {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    private static void list(List<PlantedFault> faults, Path file) throws IOException {
        var lines = new StringBuilder("night,file,kind,count\n");
        for (var fault : faults) {
            lines.append(fault.night()).append(',').append(fault.file()).append(',').append(fault.kind()).append(',')
                    .append(fault.count()).append('\n');
        }
        Files.writeString(file, lines, StandardCharsets.UTF_8);
    }
}
