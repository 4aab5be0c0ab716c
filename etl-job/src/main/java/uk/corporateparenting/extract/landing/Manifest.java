package uk.corporateparenting.extract.landing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** What the sender says the folder holds: {@code manifest.csv} with file, rows and sha256. */
final class Manifest {

    static final String NAME = "manifest.csv";
    private static final long LARGEST = 1 << 20;

    private final Map<String, Entry> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Manifest() {}

    /** The manifest, or null while it is not whole or not one. */
    static @Nullable Manifest read(Path file) {
        try {
            var stamp = FileStamp.of(file);
            if (stamp.kind() != FileStamp.Kind.FILE || stamp.size() > LARGEST) {
                return null;
            }
            return parse(Files.readString(file));
        } catch (IOException | UncheckedIOException | IllegalArgumentException _) {
            return null;
        }
    }

    private static @Nullable Manifest parse(String text) throws IOException {
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text.replaceFirst("^\uFEFF", "")))) {
            var records = parser.getRecords();
            if (records.isEmpty() || !records.getFirst().toList().equals(List.of("file", "rows", "sha256"))) {
                return null;
            }
            var manifest = new Manifest();
            for (var record : records.subList(1, records.size())) {
                if (record.size() != 3) {
                    return null;
                }
                manifest.add(record);
            }
            return manifest;
        }
    }

    private void add(CSVRecord record) {
        entries.put(record.get(0), new Entry(Long.parseLong(record.get(1)), record.get(2)));
    }

    Set<String> files() {
        return entries.keySet();
    }

    @Nullable
    Entry entry(String file) {
        return entries.get(file);
    }

    /** Rows below the header, and the SHA-256 of the file. */
    record Entry(long rows, String sha256) {}
}
