package uk.corporateparenting.job.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jooq.Record;
import org.jooq.Result;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.extract.row.NastyFile;
import uk.corporateparenting.job.Reference;

/** A bad file goes the whole way: landed, staged, and checked by every rule. */
class NastyFolderTest {

    private static final String WARNING = "WARN_";

    @TempDir
    private static Path home;

    private static TestProgram program;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        program = TestProgram.in(home);
        program.the(Reference.class).load(TestProgram.configuration());
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_bad_file_has_the_stated_outcome_and_every_row_read_is_loaded_or_rejected(NastyFile file) throws Exception {
        file.writeTo(folder.resolve("header" + file.ending()));

        var report = program.the(FolderCheck.class)
                .check(folder, "ssda903", "liquidlogic", TestProgram.configuration());

        assertThat(report.files()).singleElement().satisfies(landed -> {
            assertThat(landed.get("outcome")).isEqualTo(file.outcome());
            assertThat(landed.get("rows_read")).isEqualTo((long) file.read());
            assertThat(landed.get("rows_loaded")).isEqualTo((long) file.loaded());
            assertThat(landed.get("rows_rejected")).isEqualTo((long) file.rejected());
            assertThat(landed.get("code")).isEqualTo(isRefusal(file.code()) ? file.code() : null);
        });
        assertThat(refused(report.findings())).as("findings that refuse a row")
                .hasSize(file.rejected())
                .allMatch(file.code()::equals);
        assertThat(file.code().isEmpty() || codes(report.findings()).contains(file.code()))
                .as("the code is among the findings").isTrue();
    }

    private static boolean isRefusal(String code) {
        return !code.isEmpty() && !code.startsWith(WARNING);
    }

    private static List<String> refused(Result<? extends Record> findings) {
        return codes(findings.stream().filter(finding -> "REJECT".equals(finding.get("tier"))).toList());
    }

    private static List<String> codes(List<? extends Record> findings) {
        return findings.stream().map(finding -> finding.get("rule_code", String.class)).toList();
    }

    static List<NastyFile> files() throws IOException {
        return NastyFile.all();
    }
}
