package uk.corporateparenting.extract.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.contract.Contract;
import uk.corporateparenting.extract.csv.FileRefused.Reason;

/**
 * The records of one landed file, streamed. A file that must not be loaded is refused by a
 * {@link FileRefused}, when it is opened or, as a file can be broken at its very end, while it is
 * read: what was read from it before is then worth nothing.
 */
public final class GuardedCsv implements AutoCloseable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final int BUFFER = 1 << 16;

    private final BoundedFields text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Header header;
    private @Nullable CsvRecord next;

    private GuardedCsv(BoundedFields text, Contract contract, Limits limits) throws IOException {
        this.text = text;
        this.parser = FORMAT.parse(text);
        this.records = parser.iterator();
        var first = read();
        if (first == null) {
            throw new FileRefused(Reason.EMPTY, "The file holds only blank lines.");
        }
        this.header = HeaderReader.read(first, contract, limits);
        this.next = read();
        if (next == null && !contract.mayBeEmpty()) {
            throw new FileRefused(Reason.ZERO_ROWS, "The file has a header and no rows.");
        }
    }

    /** Opens a file, plain or gzipped by the end of its name, within the usual limits. */
    public static GuardedCsv open(Path file, Contract contract) {
        return open(file, contract, Limits.USUAL);
    }

    /** Opens a file, plain or gzipped by the end of its name. */
    public static GuardedCsv open(Path file, Contract contract, Limits limits) {
        try {
            var bytes = new BufferedInputStream(GuardedBytes.open(file, limits), BUFFER);
            try {
                bytes.mark(FileSignature.LENGTH);
                FileSignature.check(bytes.readNBytes(FileSignature.LENGTH));
                bytes.reset();
                var text = new InputStreamReader(
                        bytes,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT));
                return new GuardedCsv(new BoundedFields(text, limits), contract, limits);
            } catch (RuntimeException | IOException refused) {
                bytes.close();
                throw refused;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where the fields of the contract stand. */
    public Header header() {
        return header;
    }

    /** The next record below the header, blank lines left out, or null after the last. */
    public @Nullable CsvRecord next() {
        var record = next;
        next = record == null ? null : read();
        return record;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private @Nullable CsvRecord read() {
        try {
            while (true) {
                var line = parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    return null;
                }
                var record = new CsvRecord(line, records.next().values(), text.hasPassedControl());
                if (!record.isBlank()) {
                    return record;
                }
            }
        } catch (UncheckedIOException wrong) {
            throw wrong.getCause() instanceof CSVException ? brokenQuoting() : wrong;
        } catch (IllegalArgumentException | IllegalStateException _) {
            throw brokenQuoting();
        }
    }

    private FileRefused brokenQuoting() {
        return new FileRefused(
                Reason.CSV_SYNTAX, "The quoting is broken near line " + parser.getCurrentLineNumber() + ".");
    }
}
