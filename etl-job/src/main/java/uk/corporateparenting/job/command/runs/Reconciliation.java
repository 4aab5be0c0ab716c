package uk.corporateparenting.job.command.runs;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;

/**
 * Whether the rows of a night add up, by two counts that are made apart: ours of the records of
 * each file, and the step's of what PostgreSQL took and what was rejected.
 */
record Reconciliation(List<NightFile> files) {

    Reconciliation {
        files = files.stream().filter(NightFile::isRead).toList();
    }

    String sentence() {
        if (files.isEmpty()) {
            return "No file was read.";
        }
        return "Rows: %,d read = %,d loaded + %,d rejected. ".formatted(total(NightFile::read),
                total(NightFile::loaded), total(NightFile::rejected)) + comparison();
    }

    private String comparison() {
        var astray = compared().stream().filter(file -> difference(file) != 0).toList();
        if (compared().isEmpty()) {
            return "The log of its steps is no longer kept: there is no second count to compare with.";
        }
        return astray.isEmpty()
                ? "It adds up: the steps counted as many in each of %d files.".formatted(files.size())
                : "It does NOT add up: " + astray.stream().map(Reconciliation::astray).collect(joining(", "))
                        + " than the steps counted. See ops/runbook.md, \"Rows that do not add up\".";
    }

    private static String astray(NightFile file) {
        var by = difference(file);
        return "%s has %,d row(s) %s".formatted(file.feed(), Math.abs(by), by > 0 ? "more" : "fewer");
    }

    private List<NightFile> compared() {
        return files.stream().filter(file -> file.difference() != null).toList();
    }

    private static long difference(NightFile file) {
        return Objects.requireNonNull(file.difference());
    }

    private long total(ToLongFunction<NightFile> rows) {
        return files.stream().mapToLong(rows).sum();
    }
}
