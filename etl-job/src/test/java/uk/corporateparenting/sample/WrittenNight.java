package uk.corporateparenting.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;

/** A night read back from its folder, with no knowledge of how it was made. */
public record WrittenNight(Path folder) {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** The night that is written unless another is asked for. */
    public static final LocalDate NIGHT = LocalDate.of(2021, 9, 30);

    /** Writes one night of one council into a folder. */
    public static WrittenNight write(Path dir, SourceSystem system, int children, double faultRate) throws IOException {
        var plan = new SamplePlan(List.of(council(system, children)), NIGHT, NIGHT, 11, faultRate);
        SampleExtracts.write(dir, plan, _ -> {});
        return new WrittenNight(dir.resolve("anyshire").resolve(NIGHT.toString()));
    }

    /** The council that is always written. */
    public static SampleCouncil council(SourceSystem system, int children) {
        return new SampleCouncil("anyshire", system, children);
    }

    /** The rows of a table. */
    public List<CSVRecord> rows(String table) {
        try (var parser = FORMAT.parse(Files.newBufferedReader(folder.resolve(table + ".csv")))) {
            return parser.getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Row by the value of a column; of several the last. */
    public Map<String, CSVRecord> by(String column, String table) {
        return rows(table).stream()
                .collect(Collectors.toMap(row -> row.get(column), row -> row, (_, last) -> last));
    }

    /** The day in a field, if there is one. */
    public static @Nullable LocalDate date(String value) {
        return value.isEmpty() ? null : LocalDate.parse(value.substring(0, 10));
    }
}
