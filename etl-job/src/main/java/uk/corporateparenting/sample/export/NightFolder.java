package uk.corporateparenting.sample.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;

/** The files of one night, open for writing; the marker comes last and only when all went well. */
public final class NightFolder implements AutoCloseable {

    private static final String READY = "_READY";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private final Path folder;
    private final Map<Feed, BufferedWriter> files = new EnumMap<>(Feed.class);
    private final Map<Feed, Long> rows = new EnumMap<>(Feed.class);

    /** Nothing is written before the files are opened. */
    public NightFolder(Path folder) {
        this.folder = folder;
    }

    /** Starts every file with its header; a marker of an earlier time goes first. */
    public void open(Map<Feed, Header> headers) throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve(READY));
        for (var header : headers.values()) {
            var writer = Files.newBufferedWriter(folder.resolve(header.feed().file()), StandardCharsets.UTF_8);
            files.put(header.feed(), writer);
            FORMAT.printRecord(writer, header.columns().toArray());
        }
    }

    /** Appends the rows of a child to their files. */
    public void write(ChildRows child) throws IOException {
        for (var file : files.entrySet()) {
            var ofFile = child.of(file.getKey());
            for (var row : ofFile) {
                FORMAT.printRecord(file.getValue(), row.fields().toArray());
            }
            rows.merge(file.getKey(), (long) ofFile.size(), Long::sum);
        }
    }

    /** How many rows each file has so far. */
    public Map<Feed, Long> rows() {
        return rows;
    }

    /** Closes the files and says that the night is complete. */
    public void complete() throws IOException {
        close();
        Files.createFile(folder.resolve(READY));
    }

    @Override
    public void close() throws IOException {
        for (var file : files.values()) {
            file.close();
        }
        files.clear();
    }
}
