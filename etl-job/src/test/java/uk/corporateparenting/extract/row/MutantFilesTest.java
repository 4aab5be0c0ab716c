package uk.corporateparenting.extract.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.extract.csv.CsvRecord;
import uk.corporateparenting.extract.csv.FileRefused;
import uk.corporateparenting.extract.csv.GuardedCsv;

/**
 * Whatever becomes of a file on its way, each of its records is accounted for, or it is refused.
 */
class MutantFilesTest {

    private static final int MUTANTS = 4_000;
    private static final long SEED = 20_240_331;
    private static final String NAMES = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";

    private final Feed feed = Feed.ssda903("header");

    @TempDir
    private Path folder;

    @Test
    void every_record_of_a_damaged_file_is_loaded_or_rejected_unless_the_file_is_refused() throws IOException {
        var mutator = new Mutator(new Random(SEED));
        var files = List.of(file("\r\n", false), file("\n", true), file("\r", false));
        var refused = 0;
        for (var number = 0; number < MUTANTS; number++) {
            var bytes = mutator.mutant(files);
            var path = Files.write(folder.resolve("mutant.csv"), bytes);
            var loaded = feed.load(path);
            if (loaded.outcome().startsWith("FILE_")) {
                refused++;
                assertThat(loaded.rows()).isEmpty();
            } else {
                assertThat(cells(path)).as("seed %d, mutant %d", SEED, number).isEqualTo(expected(bytes));
                assertThat(loaded.read()).as("seed %d, mutant %d", SEED, number).isEqualTo(expected(bytes).size());
            }
        }
        assertThat(refused).as("neither all nor none").isBetween(MUTANTS / 10, MUTANTS * 9 / 10);
    }

    private List<List<String>> cells(Path path) {
        var records = new ArrayList<List<String>>();
        try (var csv = GuardedCsv.open(path, feed.contract())) {
            for (var record = csv.next(); record != null; record = csv.next()) {
                records.add(cells(record));
            }
        } catch (FileRefused refused) {
            throw new AssertionError("The second reading was refused.", refused);
        }
        return records;
    }

    private static List<String> cells(CsvRecord record) {
        var cells = new ArrayList<String>();
        for (var position = 0; position < record.size(); position++) {
            cells.add(record.cell(position));
        }
        return cells;
    }

    private static List<List<String>> expected(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var records = PlainReader.records(text.replaceFirst("^[\r\n]*\uFEFF[\r\n\uFEFF]*", ""));
        return records.subList(1, records.size());
    }

    private static byte[] file(String lineEnd, boolean isQuoted) {
        var lines = new ArrayList<String>();
        lines.add(NAMES);
        for (var child = 100_001; child < 100_031; child++) {
            var row = List.of(
                    Integer.toString(child),
                    Integer.toString(1 + child % 2),
                    "%02d/%02d/%d".formatted(1 + child % 28, 1 + child % 12, 2006 + child % 15),
                    "WBRI",
                    "A" + child,
                    child % 3 == 0 ? "" : "0",
                    "");
            lines.add(isQuoted ? "\"" + String.join("\",\"", row) + "\"" : String.join(",", row));
        }
        return (String.join(lineEnd, lines) + lineEnd).getBytes(StandardCharsets.UTF_8);
    }
}
