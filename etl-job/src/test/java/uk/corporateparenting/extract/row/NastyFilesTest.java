package uk.corporateparenting.extract.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NastyFilesTest {

    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\r\n";
    private static final String TWO_ROWS = """
            100002,2,15/07/2009,MWBC,B123456789013,0,
            100003,2,30/11/2006,ABAN,C123456789014,1,03/04/2023
            """;

    /** Too large to keep. */
    private static final Map<String, String> MADE = Map.of(
            "120_long_field_64k.csv",
            HEADER + "100001,1,01/02/2015,\"" + "a".repeat(65_536) + "\",A1,,\r\n" + TWO_ROWS,
            "122_many_quotes.csv",
            HEADER + "\"" + "\"".repeat(40_000) + "\",1,01/02/2015,WBRI,A1,,\r\n");

    /** What shows only across rows is not a matter of one file's parsing. */
    private static final Set<String> RULES_ACROSS_ROWS = Set.of("102_id_leading_zero_lost.csv",
            "104_duplicate_child_conflict.csv");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} {1} {5}")
    @MethodSource("expectations")
    void a_bad_file_has_the_stated_outcome(
            String file, String outcome, String read, String loaded, String rejected, String code) throws Exception {
        var result = Feed.ssda903("header").load(path(file));
        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.code()).isEqualTo(code);
        assertThat(result.read()).isEqualTo(Integer.parseInt(read));
        assertThat(result.loaded()).isEqualTo(loaded.equals("policy") ? 0 : Integer.parseInt(loaded));
        assertThat(result.rejects()).hasSize(rejected.equals("policy") ? result.read() : Integer.parseInt(rejected));
    }

    private Path path(String file) throws IOException {
        var made = MADE.get(file);
        return made == null ? folder().resolve(file) : Files.writeString(folder.resolve(file), made);
    }

    static Stream<Arguments> expectations() throws IOException {
        return Files.readAllLines(folder().resolve("EXPECTED.tsv")).stream()
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .filter(cells -> !RULES_ACROSS_ROWS.contains(cells.getFirst()))
                .map(cells -> Arguments.of(cells.subList(0, 6).toArray()));
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(NastyFilesTest.class.getResource("/nastycsv")).toURI());
        } catch (URISyntaxException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
