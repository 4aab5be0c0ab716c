package uk.corporateparenting.job;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.control.Tables.FINDING;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;

/** A manifest promises how many rows each file holds below its header. */
class ManifestTest {

    private static final String COUNCIL = "cambridgeshire";
    private static final LocalDate DATE = LocalDate.of(2021, 10, 6);
    private static final String REVIEWS = "ssd_cla_reviews.csv";

    @TempDir
    private Path folder;

    private TestProgram program;

    @BeforeEach
    void start() throws IOException {
        SampleExtracts.write(
                folder.resolve("inbox"),
                new SamplePlan(List.of(new SampleCouncil(COUNCIL, SourceSystem.LIQUIDLOGIC, 12)), DATE, DATE, 7, 0),
                _ -> {});
        program = TestProgram.in(folder);
    }

    @AfterEach
    void stop() {
        program.close();
    }

    @Test
    void files_with_the_rows_announced_are_published() throws Exception {
        announce(0);
        assertThat(program.night(COUNCIL, DATE).state()).isEqualTo(NightLedger.PUBLISHED);
    }

    @Test
    void a_file_with_fewer_rows_than_announced_is_refused_whole_and_holds_the_night() throws Exception {
        var rows = announce(1);

        var ending = program.night(COUNCIL, DATE);

        assertThat(ending.state()).isEqualTo(NightLedger.HELD);
        assertThat(ending.reasons()).anySatisfy(reason -> assertThat(reason)
                .startsWith("ssd_cla_reviews.csv was not accepted: ROWS_NOT_AS_ANNOUNCED. ")
                .contains("announces " + (rows + 1) + " rows and the file holds " + rows + ";"));
        assertThat(program.sql().fetchCount(PUBLICATION)).isZero();
    }

    @Test
    void a_file_with_more_rows_than_announced_is_refused_with_one_finding_and_no_row_loaded() throws Exception {
        announce(-1);
        program.night(COUNCIL, DATE);

        var file = program.sql().fetchSingle(SOURCE_FILE, SOURCE_FILE.FILE_NAME.eq(REVIEWS));
        assertThat(file.get(SOURCE_FILE.OUTCOME)).isEqualTo("FILE_REJECTED");
        assertThat(file.get(SOURCE_FILE.ROWS_LOADED)).isZero();
        assertThat(program.sql().fetchCount(uk.corporateparenting.schema.staging.Tables.REVIEW)).isZero();
        assertThat(program.sql().fetch(FINDING, FINDING.FILE_NAME.eq(REVIEWS))).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.get(FINDING.RULE_CODE)).isEqualTo("ROWS_NOT_AS_ANNOUNCED");
                    assertThat(finding.get(FINDING.TIER)).isEqualTo("FILE");
                });
    }

    /**
     * Writes the manifest, for the reviews with so many rows too many; the rows the reviews have.
     */
    private int announce(int tooMany) throws Exception {
        var night = program.inbox().resolve(COUNCIL).resolve(DATE.toString());
        var manifest = new StringBuilder("file,rows,sha256\n");
        var reviews = 0;
        try (var files = Files.newDirectoryStream(night, "*.csv")) {
            for (var file : files) {
                var name = file.getFileName().toString();
                var rows = Files.readAllLines(file).size() - 1;
                reviews = name.equals(REVIEWS) ? rows : reviews;
                manifest.append(name)
                        .append(',')
                        .append(name.equals(REVIEWS) ? rows + tooMany : rows)
                        .append(',')
                        .append(sha256(file))
                        .append('\n');
            }
        }
        Files.writeString(night.resolve("manifest.csv"), manifest);
        return reviews;
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
