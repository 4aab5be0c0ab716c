package uk.corporateparenting.job.command.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.job.command.CommandLineProgram;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;

/** What somebody sees who looks at one night. */
class ShowTest {

    private static final String COUNCIL = "cambridgeshire";
    private static final LocalDate NIGHT = LocalDate.of(2021, 10, 6);
    private static final double FAULTS = 0.05;

    @TempDir
    private Path home;

    private CommandLineProgram program = CommandLineProgram.on(Path.of(""), TestDatabase.fresh());
    private DSLContext sql = TestDatabase.jooq(TestDatabase.fresh());

    @BeforeEach
    void a_night_has_faults() throws IOException {
        SampleExtracts.write(
                home.resolve("inbox"),
                new SamplePlan(
                        List.of(new SampleCouncil(COUNCIL, SourceSystem.LIQUIDLOGIC, 20)), NIGHT, NIGHT, 7, FAULTS),
                _ -> {});
        var database = TestDatabase.fresh();
        sql = TestDatabase.jooq(database);
        program = CommandLineProgram.on(home, database);
    }

    @Test
    void a_night_is_shown_with_its_steps_and_its_files_and_its_rows_add_up() {
        night();

        var shown = run("runs show").said();

        assertThat(shown.lines()).anyMatch(line -> line.matches("cambridgeshire\\|2021-10-06 *\\|1 .*PUBLISHED.*"));
        for (var step : List.of("land", "stage", "check", "publish")) {
            assertThat(shown.lines()).anyMatch(line -> line.matches(step + " *\\|COMPLETED *\\|.*"));
        }
        assertThat(shown.lines().filter(line -> line.matches("(ssd|ext|ref)_.*\\|[0-9a-f]{64}"))).hasSize(20);
        assertThat(sql.fetchCount(SOURCE_FILE, SOURCE_FILE.ROWS_REJECTED.gt(0L))).isPositive();
        assertThat(shown).containsPattern("Rows: [\\d,]+ read = [\\d,]+ loaded \\+ [\\d,]+ rejected\\."
                + " It adds up: the steps counted as many in each of 20 files\\.");
    }

    @Test
    void rows_that_do_not_add_up_are_said_with_how_many_of_which_file() {
        night();
        sql.execute("update batch.batch_step_execution set write_count = write_count - 3"
                + " where step_name = 'stageFile:ssd_person'");
        sql.execute("update batch.batch_step_execution set filter_count = filter_count + 1"
                + " where step_name = 'stageFile:ssd_cla_reviews'");

        assertThat(run("runs show").said()).contains("It does NOT add up: ssd_cla_reviews has 1 row(s) fewer,"
                + " ssd_person has 3 row(s) more than the steps counted.");
    }

    @Test
    void once_the_log_of_the_steps_is_cleared_away_there_is_nothing_to_compare_with() {
        night();
        sql.execute("delete from batch.batch_step_execution_context");
        sql.execute("delete from batch.batch_step_execution");

        assertThat(run("runs show").said()).contains("The log of its steps is no longer kept");
    }

    @Test
    void a_night_that_is_held_says_why_and_where_to_look() throws IOException {
        Files.writeString(home.resolve("inbox").resolve(COUNCIL).resolve(NIGHT.toString()).resolve("ssd_person.csv"),
                "");
        run("night --business-date " + NIGHT + " --inbox " + home.resolve("inbox"));

        assertThat(run("runs show").said())
                .contains("ssd_person: EMPTY. The file is empty.", "First error: ",
                        "See ops/runbook.md, \"A night that is held\".");
    }

    @Test
    void programs_get_every_part_in_one_list() {
        night();

        assertThat(run("runs show --output csv").said().lines())
                .startsWith("part,name,state,seconds,rows,rows_per_second,read,loaded,rejected,difference,code,bytes,"
                        + "sha256")
                .hasSize(1 + 4 + 20);
        assertThat(run("runs show --output json").said()).contains("\"part\": \"step\"", "\"part\": \"file\"");
    }

    @Test
    void a_night_that_was_accepted_says_why() {
        night();

        assertThat(run("runs show").said()).contains("Publication 1 was accepted, whatever a gate said: test");
    }

    @Test
    void a_night_that_has_not_run_is_wrong_usage() {
        assertThat(run("runs show --business-date 2020-01-01")).satisfies(run -> {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.complained())
                    .contains("No night of cambridgeshire for 2020-01-01 has run; see the command runs.");
        });
    }

    private void night() {
        assertThat(run("night --business-date " + NIGHT + " --accept-held test --inbox " + home.resolve("inbox"))
                .exit()).isZero();
    }

    private CommandLineProgram.Outcome run(String command) {
        return program.run((command + " --authority " + COUNCIL + " --config " + TestProgram.CONFIGURATION).split(" "));
    }
}
