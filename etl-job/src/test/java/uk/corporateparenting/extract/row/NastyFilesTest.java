package uk.corporateparenting.extract.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NastyFilesTest {

    /** What shows only across rows is not a matter of one file's parsing. */
    private static final Set<String> RULES_ACROSS_ROWS = Set.of("102_id_leading_zero_lost.csv",
            "104_duplicate_child_conflict.csv");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("files")
    void a_bad_file_has_the_stated_outcome(NastyFile file) throws Exception {
        var result = Feed.ssda903("header").load(file.writeTo(folder.resolve("header" + file.ending())));
        assertThat(result.outcome()).isEqualTo(file.outcome());
        assertThat(result.code()).isEqualTo(file.code());
        assertThat(result.read()).isEqualTo(file.read());
        assertThat(result.loaded()).isEqualTo(file.loaded());
        assertThat(result.rejects()).hasSize(file.rejected());
    }

    static Stream<NastyFile> files() throws IOException {
        return NastyFile.all().stream().filter(file -> !RULES_ACROSS_ROWS.contains(file.name()));
    }
}
