package uk.corporateparenting.extract.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.corporateparenting.finding.Tier;

class LandingTest {

    private static final String TEXT = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\r\n";

    @TempDir
    private Path temporary;

    private InboxFolder folder;

    @BeforeEach
    void an_empty_folder() throws IOException {
        folder = new InboxFolder(temporary);
    }

    @Test
    void a_landed_file_is_a_copy_with_its_hash_and_size() throws Exception {
        var landed = (LandedFile) folder.file("header.csv", TEXT).ready().land().getFirst();
        assertThat(landed.path())
                .hasContent(TEXT)
                .isEqualTo(temporary.resolve("landed/northshire/2024-03-31/1/header.csv"));
        assertThat(landed.bytes()).isEqualTo(TEXT.length());
        assertThat(landed.sha256()).isEqualTo(sha256(TEXT));
        assertThat(landed.announcedRows()).isNull();
    }

    @Test
    void what_was_landed_can_be_landed_again() throws Exception {
        folder.file("header.csv", TEXT).ready().land();
        assertThat(folder.landed(2)).isEmpty();
        var again = (LandedFile) folder.landing().land(folder.landed(1).orElseThrow(), 2).getFirst();
        assertThat(again.path()).hasContent(TEXT).hasParent(temporary.resolve("landed/northshire/2024-03-31/2"));
        assertThat(again.sha256()).isEqualTo(sha256(TEXT));
    }

    @Test
    void a_copy_is_readable_by_nobody_else() throws IOException {
        folder.file("header.csv", TEXT).ready().land();
        assertThat(Files.getPosixFilePermissions(temporary.resolve("landed/northshire/2024-03-31/1")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"header.csv", "HEADER.CSV", "Header.Csv"})
    void the_case_of_a_name_does_not_matter(String name) throws IOException {
        assertThat(folder.file(name, TEXT).landOne()).isEqualTo("header.csv");
    }

    @Test
    void a_gzipped_file_is_landed_as_it_is() throws IOException {
        assertThat(folder.file("header.csv.gz", "anything").landOne()).isEqualTo("header.csv.gz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"header.csv.part", "header.csv.tmp", ".header.csv.swp", "~$header.csv",
            "header.csv.filepart",
            "header.csv.crdownload", "header.csv~"})
    void an_unfinished_transfer_is_ignored_with_a_finding(String name) throws IOException {
        assertThat(folder.file(name, TEXT).landOne()).isEqualTo("TEMPORARY_FILE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"header (1).csv", "header.csv.csv", "header .csv", "header.csv ", "-rf.csv", "CON.csv",
            "$(touch x).csv", "header;id.csv", "h\u00e9ader.csv", "he\u0301ader.csv", "..%2fheader.csv",
            "header_2024-03-30.csv", "headers.csv", "header.xlsx", "header"})
    void a_name_that_is_no_feed_is_ignored_with_a_finding(String name) throws IOException {
        assertThat(folder.file(name, TEXT).landOne()).isEqualTo("UNKNOWN_FILE");
    }

    @Test
    void a_name_of_255_bytes_is_ignored_with_a_finding_that_shows_its_shape_only() throws IOException {
        folder.file("a".repeat(251) + ".csv", TEXT).ready();
        assertThat(folder.land()).singleElement().isInstanceOfSatisfying(LandingFault.class, fault -> {
            assertThat(fault.fileName()).isEqualTo("A".repeat(30));
            assertThat(fault.finding().tier()).isEqualTo(Tier.WARN);
        });
    }

    @Test
    void a_name_that_resembles_a_feed_is_told_what_it_must_be() throws IOException {
        folder.file("header (1).csv", TEXT).ready();
        assertThat(folder.land()).singleElement().isInstanceOfSatisfying(
                LandingFault.class, fault -> assertThat(fault.sentence()).contains("must be header.csv"));
    }

    @Test
    void of_very_many_unknown_files_a_few_are_listed_and_the_others_counted() throws IOException {
        for (var number = 0; number < 1_000; number++) {
            folder.file("export" + number + ".csv", "");
        }
        assertThat(folder.file("header.csv", TEXT).ready().land()).hasSize(22)
                .anySatisfy(landed -> assertThat(InboxFolder.outcome(landed)).isEqualTo("header.csv"))
                .anySatisfy(landed -> assertThat(landed.toString()).contains("980 more files"));
    }

    @Test
    void two_files_for_one_feed_are_both_refused() throws IOException {
        folder.file("header.csv", TEXT).file("HEADER.csv.gz", TEXT).file("episodes.csv", TEXT).ready();
        assertThat(folder.land()).extracting(InboxFolder::outcome)
                .containsExactlyInAnyOrder("DUPLICATE_FEED header", "DUPLICATE_FEED header", "episodes.csv");
    }

    @Test
    void a_symbolic_link_is_refused() throws IOException {
        var outside = Files.writeString(temporary.resolve("secret"), TEXT);
        Files.createSymbolicLink(folder.path("header.csv"), outside);
        assertThat(folder.landOne()).isEqualTo("LINKED_FILE header");
    }

    @Test
    void a_link_to_itself_is_refused() throws IOException {
        Files.createSymbolicLink(folder.path("header.csv"), folder.path("header.csv"));
        assertThat(folder.landOne()).isEqualTo("LINKED_FILE header");
    }

    @Test
    void a_hard_link_to_a_file_outside_is_refused() throws IOException {
        Files.createLink(folder.path("header.csv"), Files.writeString(temporary.resolve("secret"), TEXT));
        assertThat(folder.landOne()).isEqualTo("LINKED_FILE header");
    }

    @Test
    void a_folder_with_the_name_of_a_feed_is_refused() throws IOException {
        Files.createDirectory(folder.path("header.csv"));
        assertThat(folder.landOne()).isEqualTo("NOT_A_FILE header");
    }

    @Test
    @Timeout(20)
    void a_pipe_is_refused_and_not_waited_for() throws Exception {
        var made = new ProcessBuilder("mkfifo", folder.path("header.csv").toString()).start();
        assertThat(made.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.landOne()).isEqualTo("NOT_A_FILE header");
    }

    @Test
    void a_file_without_permission_is_refused_unless_we_may_read_everything() throws IOException {
        folder.file("header.csv", TEXT);
        Files.setPosixFilePermissions(folder.path("header.csv"), PosixFilePermissions.fromString("---------"));
        var mayReadEverything = Files.isReadable(folder.path("header.csv"));
        assertThat(folder.landOne()).isEqualTo(mayReadEverything ? "header.csv" : "UNREADABLE header");
    }

    @Test
    void a_file_that_is_replaced_after_the_check_is_refused() throws IOException {
        var night = folder.file("header.csv", TEXT).ready().complete();
        Files.move(
                Files.writeString(temporary.resolve("other"), TEXT),
                folder.path("header.csv"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(landed(night)).isEqualTo("CHANGED header");
    }

    @Test
    void a_file_that_becomes_a_link_after_the_check_is_refused() throws IOException {
        var night = folder.file("header.csv", TEXT).ready().complete();
        Files.delete(folder.path("header.csv"));
        Files.createSymbolicLink(folder.path("header.csv"), Files.writeString(temporary.resolve("secret"), TEXT));
        assertThat(landed(night)).isEqualTo("CHANGED header");
    }

    @Test
    void a_file_that_vanishes_after_the_check_is_refused_and_leaves_no_copy() throws IOException {
        var night = folder.file("header.csv", TEXT).ready().complete();
        Files.delete(folder.path("header.csv"));
        assertThat(landed(night)).isEqualTo("VANISHED header");
        assertThat(temporary.resolve("landed/northshire/2024-03-31/1")).isEmptyDirectory();
    }

    @Test
    void a_file_that_grows_while_it_is_read_is_refused_and_leaves_no_copy() throws Exception {
        Files.write(folder.path("header.csv"), new byte[64 << 20]);
        var night = folder.ready().complete();
        var isLanded = new AtomicBoolean();
        var writer = Thread.ofPlatform().start(() -> {
            while (!isLanded.get()) {
                append("100001,1\r\n");
            }
        });
        try {
            assertThat(landed(night)).isEqualTo("CHANGED header");
        } finally {
            isLanded.set(true);
            writer.join();
        }
        assertThat(temporary.resolve("landed/northshire/2024-03-31/1")).isEmptyDirectory();
    }

    @Test
    void a_file_with_the_hash_of_the_manifest_is_landed_with_the_rows_it_promises() throws Exception {
        manifest("header.csv,7," + sha256(TEXT));
        assertThat(folder.file("header.csv", TEXT).land()).singleElement().isInstanceOfSatisfying(
                LandedFile.class, landed -> assertThat(landed.announcedRows()).isEqualTo(7));
    }

    @Test
    void a_file_with_another_hash_than_the_manifests_is_refused() throws Exception {
        manifest("header.csv,7," + sha256("x"));
        assertThat(folder.file("header.csv", TEXT).landOne()).isEqualTo("MANIFEST_MISMATCH header");
    }

    @Test
    void a_file_that_the_manifest_does_not_name_is_refused() throws Exception {
        manifest("header.csv,7," + sha256(TEXT));
        folder.file("header.csv", TEXT).file("episodes.csv", TEXT);
        assertThat(folder.land()).extracting(InboxFolder::outcome)
                .containsExactlyInAnyOrder("header.csv", "NOT_IN_MANIFEST episodes");
    }

    private void manifest(String row) throws IOException {
        folder.file("manifest.csv", "file,rows,sha256\n" + row + "\n");
    }

    private String landed(NightFolder night) throws IOException {
        return InboxFolder.outcome(folder.landing().land(night, 1).getFirst());
    }

    private void append(String text) {
        try {
            Files.writeString(folder.path("header.csv"), text, StandardOpenOption.APPEND);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
