package uk.corporateparenting.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/**
 * What whoever types a command gets after a good night: the exit code, and one sentence that says
 * what to do.
 */
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
        var reviews = home.resolve("inbox").resolve(COUNCIL).resolve(GOOD.toString()).resolve(REVIEWS);
        Files.write(reviews, List.of(Files.readAllLines(reviews).getLast()), StandardOpenOption.APPEND);
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
    void its_findings_are_those_of_the_night_that_was_published() {
        night(GOOD);

        assertThat(program.runLine("findings --authority cambridgeshire --business-date " + GOOD).said())
                .contains(REVIEWS);
    }

    @Test
    void runs_show_each_night_with_its_seconds_beside_the_usual_ones() {
        assertThat(program.runLine("runs")).satisfies(run -> {
            assertThat(run.exit()).isZero();
            assertThat(run.said()).contains("median_seconds", GOOD.toString(), "PUBLISHED");
        });
    }

    @Test
    void a_night_without_its_folder_fails_and_says_where_it_must_be() {
        assertRefused(night(LocalDate.of(2021, 12, 1)), 1,
                "There is no folder cambridgeshire/2021-12-01 in the inbox, or none that may be read. Put the exports into "
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
        assertRefused(program.runLine(command), 2, "There are no figures of 1999-01 for cambridgeshire;"
                + " there are from 2018-10 to 2021-10.");
    }

    @Test
    void a_published_figure_is_explained_from_the_night_that_published_it() {
        assertThat(program.runLine("indicators --authority cambridgeshire --month 2021-08 --explain children_in_care"))
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
        assertRefused(
                program.runLine("indicators --authority cambridgeshire --month 2021-09 --explain children_in_care"), 2,
                "No night has published children_in_care of 2021-09 for cambridgeshire yet;"
                        + " name two nights with --from-night and --to-night.");
    }

    @Test
    void a_figure_is_explained_of_a_month_that_is_named() {
        assertRefused(program.runLine("indicators --explain children_in_care"), 2,
                "Name the month to explain with --month, for example --month 2021-09.");
    }

    private static CommandLineProgram.Outcome night(LocalDate date) {
        return night(date, home.resolve("inbox"));
    }

    private static CommandLineProgram.Outcome night(LocalDate date, Path inbox) {
        return program.run("night", "--authority", COUNCIL, "--business-date", date.toString(), "--inbox",
                inbox.toString(), "--config", TestProgram.CONFIGURATION.toString());
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
