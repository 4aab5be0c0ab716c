package uk.corporateparenting.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import uk.corporateparenting.sample.care.Outlines;
import uk.corporateparenting.sample.council.Council;
import uk.corporateparenting.sample.council.SourceSystem;
import uk.corporateparenting.sample.export.Feed;
import uk.corporateparenting.sample.fault.FaultPlanter;
import uk.corporateparenting.sample.fault.PlantedFault;
import uk.corporateparenting.sample.life.Life;
import uk.corporateparenting.sample.life.Lives;
import uk.corporateparenting.sample.script.ScriptedCouncil;

/** Writes the nights of a plan as an inbox of extracts. */
public final class SampleExtracts {

    private final Path dir;
    private final double faultRate;
    private final Consumer<String> progress;
    private final Map<String, Long> rows = new TreeMap<>();
    private final List<PlantedFault> faults = new ArrayList<>();
    private int files;

    private SampleExtracts(Path dir, double faultRate, Consumer<String> progress) {
        this.dir = dir;
        this.faultRate = faultRate;
        this.progress = progress;
    }

    /**
     * Writes a folder per council and night with one file per table and, last, the marker that it is
     * complete; beside the nights a list of the faults planted. Tells the progress in one line per
     * night.
     */
    public static SampleReport write(Path dir, SamplePlan plan, Consumer<String> progress) throws IOException {
        var writing = new SampleExtracts(dir, plan.faultRate(), progress);
        for (var sampled : plan.councils()) {
            var council = Council.of(sampled, plan.declines(), plan.seed());
            var outlines = new Outlines(sampled, council.profile(), plan.seed());
            writing.write(council, Lives.invented(council, outlines), plan.nights());
        }
        return writing.report();
    }

    /** Writes the nights of a council whose lives are told by a script, without a fault. */
    public static SampleReport write(
            Path dir, ScriptedCouncil script, SourceSystem system, List<LocalDate> nights, Consumer<String> progress)
            throws IOException {
        var writing = new SampleExtracts(dir, 0, progress);
        var council = Council.of(script, system);
        writing.write(council, Lives.told(script.children().stream().map(child -> Life.of(council, child)).toList()),
                nights);
        return writing.report();
    }

    private void write(Council council, Lives lives, List<LocalDate> nights) throws IOException {
        var ofCouncil = new ArrayList<PlantedFault>();
        var folder = dir.resolve(council.slug());
        for (var night : nights) {
            var planter = new FaultPlanter(council, night, faultRate);
            var written = new CouncilNight(council, lives, night, planter).write(folder.resolve(night.toString()));
            written.forEach((feed, count) -> rows.merge(feed.file(), count, Long::sum));
            planter.planted().forEach(ofCouncil::add);
            files += written.size();
            progress.accept("%s %s: %,d rows".formatted(council.slug(), night, total(written)));
        }
        list(ofCouncil, folder.resolve("planted_faults.csv"));
        faults.addAll(ofCouncil);
    }

    private SampleReport report() {
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
