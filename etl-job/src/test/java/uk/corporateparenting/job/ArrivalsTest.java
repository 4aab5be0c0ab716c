package uk.corporateparenting.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.contract.ContractCatalogue;
import uk.corporateparenting.job.ledger.NightRefused;
import uk.corporateparenting.job.ledger.StopRequest;
import uk.corporateparenting.job.schedule.UsualSchedule;
import uk.corporateparenting.job.watch.WatchSettings;

class ArrivalsTest {

    private static final LocalDate DATE = LocalDate.of(2021, 10, 6);
    private static final String COUNCIL = "cambridgeshire";
    private static final JobSettings.Keep KEEP = new JobSettings.Keep(
            Period.ZERO, Period.ZERO, Period.ZERO, Period.ZERO, Period.ZERO);

    @TempDir
    private Path inbox;

    private Path folder = Path.of("");

    @BeforeEach
    void a_file_has_just_arrived() throws IOException {
        folder = Files.createDirectories(inbox.resolve(COUNCIL).resolve(DATE.toString()));
        Files.writeString(folder.resolve("ssd_person.csv"), "pers_person_id");
    }

    @Test
    void a_folder_that_is_still_written_to_is_waited_for_and_it_is_said_once_how_to_save_the_wait() {
        assertThat(told(Duration.ofSeconds(1))).containsExactly(
                "Waiting for the folder to be quiet for 1 s; a file _READY in it, written last, saves the wait.");
    }

    @Test
    void a_folder_that_is_marked_is_not_waited_for() throws IOException {
        Files.createFile(folder.resolve("_READY"));
        assertThat(told(Duration.ofHours(1))).isEmpty();
    }

    @Test
    void a_folder_that_lacks_a_file_of_its_manifest_is_refused_at_once() throws IOException {
        Files.writeString(folder.resolve("manifest.csv"),
                "file,rows,sha256\nssd_cla_visits.csv,1,00\nsmith.csv,1,00\n");
        assertThatThrownBy(() -> told(Duration.ofHours(1)))
                .isInstanceOf(NightRefused.class)
                .hasMessage(
                        "The manifest names files that are not there yet: one that no contract knows, ssd_cla_visits."
                                + " Start again when the export has ended.");
    }

    private List<String> told(Duration quietPeriod) {
        var told = new ArrayList<String>();
        var mail = new JobSettings.Mail("", null, null, List.of(), null, "", 1, null);
        var settings = new JobSettings(
                inbox, inbox, quietPeriod, quietPeriod, null, mail, UsualSchedule.settings(),
                new WatchSettings(0, "localhost"), KEEP, inbox, new ProcessSettings(new UUID(0, 0), false));
        var council = TestProgram.configuration().council(COUNCIL).orElseThrow();
        new Arrivals(settings, Clock.systemUTC(), new StopRequest())
                .complete(inbox, council, DATE, ContractCatalogue.read(TestProgram.CONFIGURATION, "ssd"), told::add);
        return told;
    }
}
