package uk.corporateparenting.extract.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxTest {

    private static final String ZEROS = "0".repeat(64);

    @TempDir
    private Path temporary;

    private InboxFolder folder;

    @BeforeEach
    void an_empty_folder() throws IOException {
        folder = new InboxFolder(temporary);
    }

    @Test
    void a_folder_with_the_marker_is_complete() throws IOException {
        assertThat(folder.file("header.csv", "x").ready().look()).isInstanceOf(Arrival.Complete.class);
    }

    @Test
    void a_folder_that_has_just_changed_is_still_arriving_and_says_until_when() throws IOException {
        assertThat(folder.file("header.csv", "x").look())
                .isInstanceOfSatisfying(Arrival.Arriving.class, arriving -> assertThat(arriving.quietAt()).isNotNull());
    }

    @Test
    void a_folder_that_has_rested_for_the_quiet_period_is_complete() throws IOException {
        folder.file("header.csv", "x");
        assertThat(folder.lookAfter(InboxFolder.QUIET_PERIOD.minusSeconds(5))).isInstanceOf(Arrival.Arriving.class);
        assertThat(folder.lookAfter(InboxFolder.QUIET_PERIOD)).isInstanceOf(Arrival.Complete.class);
    }

    @Test
    void a_sender_who_keeps_old_times_does_not_hide_that_a_file_has_just_come() throws IOException {
        folder.file("header.csv", "x");
        Files.setLastModifiedTime(folder.path("header.csv"), FileTime.fromMillis(0));
        assertThat(folder.lookAfter(Duration.ofSeconds(30))).isInstanceOf(Arrival.Arriving.class);
    }

    @Test
    void a_manifest_is_waited_for_until_all_its_files_are_there() throws IOException {
        folder.file("manifest.csv", "file,rows,sha256\nheader.csv,1," + ZEROS + "\nepisodes.csv,1," + ZEROS + "\n")
                .file("header.csv", "x");
        assertThat(folder.lookAfter(Duration.ofDays(1))).isInstanceOf(Arrival.Arriving.class);
        folder.file("episodes.csv", "x");
        assertThat(folder.look()).isInstanceOf(Arrival.Complete.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file,rows\nheader.csv,1\n", "file,rows,sha256\nheader.csv,one,0\n",
            "file,rows,sha256\nheader"})
    void a_manifest_that_is_not_whole_is_waited_for(String text) throws IOException {
        assertThat(folder.file("manifest.csv", text).ready().look()).isInstanceOf(Arrival.Arriving.class);
    }

    @Test
    void a_folder_that_is_not_there_is_missing() throws IOException {
        assertThat(folder.look("southshire", Duration.ZERO)).isInstanceOf(Arrival.Missing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../inbox/northshire", "Northshire", "", "north/shire", "-rf"})
    void a_name_that_is_no_slug_opens_no_folder(String slug) throws IOException {
        folder.ready();
        assertThat(folder.look(slug, Duration.ZERO)).isInstanceOf(Arrival.Missing.class);
    }

    @Test
    void the_nights_of_a_council_are_the_folders_named_after_a_date() throws IOException {
        folder.with("2024-02-30", "2024-03-30", "2024-04-02", "old", "2024-4-3");
        assertThat(folder.datesFrom("2024-03-31"))
                .containsExactly(InboxFolder.DATE, LocalDate.of(2024, 4, 2));
    }

    @Test
    void a_folder_that_is_a_link_is_not_followed() throws IOException {
        var elsewhere = Files.createDirectories(temporary.resolve("elsewhere").resolve(InboxFolder.DATE.toString()));
        Files.createFile(elsewhere.resolve("_READY"));
        Files.createSymbolicLink(temporary.resolve("inbox").resolve("southshire"), elsewhere.getParent());
        assertThat(folder.look("southshire", Duration.ZERO)).isInstanceOf(Arrival.Missing.class);
    }
}
