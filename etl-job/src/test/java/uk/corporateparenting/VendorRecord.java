package uk.corporateparenting;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.contract.Field;
import uk.corporateparenting.contract.StagingTarget;
import uk.corporateparenting.extract.row.Feed;
import uk.corporateparenting.finding.Finding;

/**
 * One record as a case-management system writes it, read by the shipped contract, value map and
 * conventions. Required fields are filled in, all others are blank unless they are told.
 */
final class VendorRecord {

    private final Feed feed;
    private final Map<String, String> cells = new LinkedHashMap<>();

    private VendorRecord(Feed feed) {
        this.feed = feed;
        feed.contract().fields().forEach(field -> cells.put(field.name(), filledIn(field)));
    }

    static VendorRecord of(String system, String feed) {
        return new VendorRecord(Feed.ssd(feed, system));
    }

    VendorRecord with(String column, String text) {
        cells.put(column, text);
        return this;
    }

    /** The system's extract does not have the column. */
    VendorRecord without(String column) {
        cells.remove(column);
        return this;
    }

    /** The value of a column of the first staging table, or null. */
    @Nullable
    Object staged(String column) {
        var columns = feed.contract().staging().getFirst().columns().stream().map(StagingTarget.Column::name).toList();
        return load().rows().getFirst().values().get(columns.indexOf(column));
    }

    /** Codes of what was found in the record, or for which it was rejected. */
    List<String> findings() {
        var loaded = load();
        return Stream.concat(loaded.warnings().stream(), loaded.rejects().stream().map(Finding::code)).toList();
    }

    private Feed.Loaded load() {
        try {
            var folder = Files.createTempDirectory("record");
            try {
                return feed.load(folder, line(cells.keySet().stream()) + "\n" + line(cells.values().stream()) + "\n");
            } finally {
                Files.deleteIfExists(folder.resolve("feed.csv"));
                Files.delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String line(Stream<String> cells) {
        return cells.map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(joining(","));
    }

    private static String filledIn(Field field) {
        if (!field.constraints().required()) {
            return "";
        }
        return field.isDay() ? "2021-05-01" : "A1";
    }
}
