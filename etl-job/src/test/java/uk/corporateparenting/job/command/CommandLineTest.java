package uk.corporateparenting.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;

/** What whoever types a command gets: the exit code, and one sentence that says what to do. */
class CommandLineTest {

    private static final String COUNCIL = "cambridgeshire";
    private static final LocalDate GOOD = LocalDate.of(2021, 10, 6);
    private static final LocalDate BAD = LocalDate.of(2021, 10, 7);
    private static final String REVIEWS = "ssd_cla_reviews.csv";
    private static final int NOBODY = 1;

    @TempDir
    private static Path home;

    private static CommandLineProgram program = CommandLineProgram.withoutDatabase(Path.of(""), NOBODY);

    @BeforeAll
    static void one_night_is_published() throws IOException {
        SampleExtracts.write(
                home.resolve("inbox"),
                new SamplePlan(List.of(new SampleCouncil(COUNCIL, SourceSystem.LIQUIDLOGIC, 12)), GOOD, BAD, 7, 0),
                _ -> {});
        program = CommandLineProgram.on(home, TestDatabase.fresh());
        assertThat(night(GOOD)).satisfies(run -> {
            assertThat(run.exit()).isZero();
            assertThat(run.said()).contains("ssd_person", "published as publication 1.");
            assertThat(run.complained()).isEmpty();
        });
    }

    @Test
    void the_same_night_again_is_done_and_says_that_nothing_changed() {
        assertThat(night(GOOD)).satisfies(run -> {
            assertThat(run.exit()).isZero();
            assertThat(run.said()).contains("the same files as before; publication 1 stands and nothing was sent.");
        });
    }

    @Test
    void runs_show_each_night_with_its_seconds_beside_the_usual_ones() {
        assertThat(program.run(withConfiguration("runs"))).satisfies(run -> {
            assertThat(run.exit()).isZero();
            assertThat(run.said()).contains("median_seconds", GOOD.toString(), "PUBLISHED");
        });
    }

    @Test
    void a_night_without_its_folder_fails_and_says_where_it_must_be() {
        assertRefused(night(LocalDate.of(2021, 12, 1)), 1,
                "There is no folder cambridgeshire/2021-12-01 in the inbox. Put the exports into "
                        + home.resolve("inbox/cambridgeshire/2021-12-01") + ", or name the inbox with --inbox.");
    }

    @Test
    void a_night_older_than_the_newest_fails_and_names_the_command_that_replays_it() throws IOException {
        assertRefused(night(LocalDate.of(2021, 10, 5), copied(GOOD, "2021-10-05")), 1,
                "The night of 2021-10-05 is older than the newest published one of cambridgeshire, 2021-10-06."
                        + " To run it and every later one again on purpose:"
                        + " replay --authority cambridgeshire --from 2021-10-05.");
    }

    @ParameterizedTest
    @CsvSource({"empty, was not accepted: EMPTY. The file is empty.",
            "header only, was not accepted: ZERO_ROWS. The file has a header and no rows.",
            "half, 'The rows of ssd_cla_reviews went from'",
            "cut within a text, was not accepted: CSV_SYNTAX.",
            "another feed's, was not accepted: HEADER_MISMATCH."})
    void a_night_with_a_bad_file_is_held_and_says_why(String what, String reason) throws IOException {
        var inbox = copied(BAD, what.replaceAll("\\W", "_"));
        var file = inbox.resolve(COUNCIL).resolve(BAD.toString()).resolve(REVIEWS);
        var another = Files.readString(file.resolveSibling("ssd_cla_visits.csv"));
        rewrite(file, switch (what) {
            case "empty" -> _ -> "";
            case "header only" -> text -> text.substring(0, text.indexOf('\n') + 1);
            case "half" -> text -> text.substring(0, text.indexOf('\n', text.length() / 2) + 1);
            case "cut within a text" -> text -> text + "\"half a";
            default -> _ -> another;
        });

        var run = night(BAD, inbox);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.said()).contains("HELD, the last good night stands.", reason, "--accept-held");
    }

    @Test
    void a_check_of_a_folder_with_a_refused_file_ends_as_held() throws IOException {
        var folder = copied(BAD, "checked").resolve(COUNCIL).resolve(BAD.toString());
        rewrite(folder.resolve(REVIEWS), _ -> "");

        var run = program.run("check", "--format", "ssd", "--config", TestProgram.CONFIGURATION.toString(),
                folder.toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.said()).contains("FILE_REJECTED", "The file is empty.");
    }

    @ParameterizedTest
    @CsvSource({"indicators --authority cambridgeshire --month 1999-01", "cases --authority cambridgeshire"
            + " --indicator reviews_on_time --month 1999-01"})
    void a_month_without_figures_is_wrong_usage_and_says_which_have_some(String command) {
        assertRefused(run(command), 2, "There are no figures of 1999-01 for cambridgeshire;"
                + " there are from 2018-10 to 2021-10.");
    }

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
        var run = CommandLineProgram.withoutDatabase(home, NOBODY).run(withConfiguration(command));
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

        assertThat(program.run("runs", "--config", configuration.toString()).complained().lines())
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

        var run = program.run("runs", "--config", configuration.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.complained().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("targets.csv line "))
                .anyMatch(line -> line.contains("population.csv line "))
                .anyMatch(line -> line.contains("recipients.csv: the file is missing"));
    }

    @Test
    void a_configuration_folder_that_is_not_there_is_named() {
        assertRefused(program.run("runs", "--config", "nowhere"), 1, "The configuration folder nowhere does not exist;"
                + " start in the folder that holds config, or name it with --config.");
    }

    @Test
    void a_database_that_is_away_fails_with_its_state_and_without_a_word_of_the_driver() throws IOException {
        int port;
        try (var nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = nobody.getLocalPort();
        }
        var run = CommandLineProgram.withoutDatabase(home, port).run(withConfiguration("runs"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.complained()).startsWith("The database cannot be reached")
                .contains("The last good night stands.")
                .doesNotContain("Exception", "localhost", "Connection refused");
    }

    private static CommandLineProgram.Outcome night(LocalDate date) {
        return night(date, home.resolve("inbox"));
    }

    private static CommandLineProgram.Outcome night(LocalDate date, Path inbox) {
        return program.run("night", "--authority", COUNCIL, "--business-date", date.toString(), "--inbox",
                inbox.toString(), "--config", TestProgram.CONFIGURATION.toString());
    }

    private static CommandLineProgram.Outcome run(String command) {
        return program.run(withConfiguration(command));
    }

    private static String[] withConfiguration(String command) {
        return (command + " --config " + TestProgram.CONFIGURATION).split(" ");
    }

    @Test
    void a_published_figure_is_explained_from_the_night_that_published_it() {
        assertThat(run("indicators --authority cambridgeshire --month 2021-08 --explain children_in_care"))
                .satisfies(run -> {
                    assertThat(run.complained()).isEmpty();
                    assertThat(run.exit()).isZero();
                    assertThat(run.said()).contains(
                            "children_in_care of 2021-08 for cambridgeshire,"
                                    + " from the night 2021-10-06#1 to 2021-10-06#1",
                            "Month end: ", ", 0 / 0");
                });
    }

    @Test
    void a_figure_that_no_night_has_published_is_explained_between_two_nights_only() {
        assertRefused(run("indicators --authority cambridgeshire --month 2021-09 --explain children_in_care"), 2,
                "No night has published children_in_care of 2021-09 for cambridgeshire yet;"
                        + " name two nights with --from-night and --to-night.");
    }

    @Test
    void a_figure_is_explained_of_a_month_that_is_named() {
        assertRefused(run("indicators --explain children_in_care"), 2,
                "Name the month to explain with --month, for example --month 2021-09.");
    }

    private static void assertRefused(CommandLineProgram.Outcome run, int exit, String sentence) {
        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.complained().strip()).isEqualTo(sentence);
    }

    /** An inbox of its own with the files of a night, for the date its name says or the same. */
    private static Path copied(LocalDate night, String name) throws IOException {
        var inbox = home.resolve(name);
        var date = name.matches("\\d{4}-\\d\\d-\\d\\d") ? name : night.toString();
        FileSystemUtils.copyRecursively(
                home.resolve("inbox").resolve(COUNCIL).resolve(night.toString()), inbox.resolve(COUNCIL).resolve(date));
        return inbox;
    }

    private static void rewrite(Path file, UnaryOperator<String> change) throws IOException {
        Files.writeString(file, change.apply(Files.readString(file, StandardCharsets.UTF_8)));
    }
}
