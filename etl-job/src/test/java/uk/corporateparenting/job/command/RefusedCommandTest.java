package uk.corporateparenting.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;
import uk.corporateparenting.TestProgram;

/** What is refused before anything starts: wrong usage, a faulty configuration, no database. */
class RefusedCommandTest {

    private static final int NOBODY = 1;
    private static final CommandLineProgram PROGRAM = CommandLineProgram.withoutDatabase(Path.of(""), NOBODY);

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({"night --authority camden --business-date 2021-10-06, There is no council camden in authorities.csv",
            "indicators --authority camden, There is no council camden",
            "findings --authority camden, There is no council camden",
            "cases --authority cambridgeshire --indicator reviews --month 2021-09, There is no indicator reviews",
            "night --authority cambridgeshire --business-date 06/10/2021, Invalid value for option '--business-date'",
            "indicators --month 2021-13, Invalid value for option '--month'",
            "night --authority cambridgeshire, Missing required option: '--business-date=DATE'",
            "nights, Unmatched argument",
            "alerts --authority camden, There is no council camden",
            "alerts why --authority cambridgeshire --indicator reviews --month 2021-09, There is no indicator reviews",
            "alerts silence --authority cambridgeshire --indicator reviews_on_time --until 2021-12-01 --author A,"
                    + " Missing required option: '--reason=TEXT'",
            "check --format excel ., There is no format excel"})
    void what_makes_no_sense_is_wrong_usage_and_nothing_is_started(String command, String sentence) {
        var run = PROGRAM.runLine(command);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.complained()).contains(sentence);
        assertThat(run.complained()).doesNotContain("Exception");
    }

    @Test
    void a_recipient_who_cannot_be_told_is_a_fault_of_the_configuration() throws IOException {
        var configuration = Files.createDirectories(home.resolve("misdirected"));
        FileSystemUtils.copyRecursively(TestProgram.CONFIGURATION, configuration);
        Files.writeString(configuration.resolve("recipients.csv"), """
                *,*,*,boss,A. Boss,boss@a.invalid,2021-01-01,
                *,*,*,copy,A. Copy,no address,2021-01-01,
                *,Placement,reviews,copy,A. Copy,copy@a.invalid,2021-01-01,
                """, StandardOpenOption.APPEND);

        assertThat(PROGRAM.run("runs", "--config", configuration.toString()).complained().lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("the column role must be one of head_of_service, deputy, copy,"))
                .anyMatch(line -> line.contains("the column email is not one e-mail address"))
                .anyMatch(line -> line.contains("recipients.csv: Placement is named but not listed"))
                .anyMatch(line -> line.contains("recipients.csv: reviews is named but not listed"));
    }

    @Test
    void every_fault_of_a_configuration_is_said_at_once() throws IOException {
        var configuration = Files.createDirectories(home.resolve("faulty"));
        FileSystemUtils.copyRecursively(TestProgram.CONFIGURATION, configuration);
        Files.writeString(configuration.resolve("targets.csv"),
                "cambridgeshire,reviews_on_time,about,97,10,2000-04-01,\n", StandardOpenOption.APPEND);
        Files.writeString(configuration.resolve("population.csv"), "cambridgeshire,this year,1,2021-06-30\n",
                StandardOpenOption.APPEND);
        Files.delete(configuration.resolve("recipients.csv"));

        var run = PROGRAM.run("runs", "--config", configuration.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.complained().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("targets.csv line "))
                .anyMatch(line -> line.contains("population.csv line "))
                .anyMatch(line -> line.contains("recipients.csv: the file is missing"));
    }

    @Test
    void a_configuration_folder_that_is_not_there_is_named() {
        var run = PROGRAM.run("runs", "--config", "nowhere");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.complained().strip()).isEqualTo("The configuration folder nowhere does not exist;"
                + " start in the folder that holds config, or name it with --config.");
    }

    @Test
    void a_database_that_is_away_fails_with_its_state_and_without_a_word_of_the_driver() throws IOException {
        int port;
        try (var nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = nobody.getLocalPort();
        }
        var run = CommandLineProgram.withoutDatabase(Path.of(""), port).runLine("runs");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.complained()).startsWith("The database cannot be reached")
                .contains("The last good night stands.")
                .doesNotContain("Exception", "localhost", "Connection refused");
    }
}
