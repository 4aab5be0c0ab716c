package uk.corporateparenting.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;

/** What the commands about mails say after a night. */
class AlertsCommandTest {

    private static final String COUNCIL = "cambridgeshire";
    private static final LocalDate NIGHT = LocalDate.of(2021, 10, 6);
    private static final int NOBODY = 1;

    @TempDir
    private static Path home;

    private static CommandLineProgram program = CommandLineProgram.withoutDatabase(Path.of(""), NOBODY);

    @BeforeAll
    static void one_night_is_published() throws IOException {
        SampleExtracts.write(
                home.resolve("inbox"),
                new SamplePlan(List.of(new SampleCouncil(COUNCIL, SourceSystem.LIQUIDLOGIC, 12)), NIGHT, NIGHT, 7, 0),
                _ -> {});
        program = CommandLineProgram.on(home, TestDatabase.fresh());
        assertThat(run("night --authority cambridgeshire --business-date " + NIGHT + " --inbox "
                + home.resolve("inbox")).exit()).isZero();
    }

    @Test
    void a_mail_is_previewed_in_files_of_every_kind() {
        var folder = home.resolve("preview");

        var preview = run("alerts preview --authority cambridgeshire --month 2021-08 --to-dir " + folder);

        assertThat(preview.exit()).isZero();
        assertThat(preview.said()).contains("Subject: ", "cambridgeshire-2021-08.html");
        assertThat(folder.resolve("cambridgeshire-2021-08.txt")).content().contains("Data to 6 October 2021");
        assertThat(folder.resolve("cambridgeshire-2021-08.eml")).content()
                .contains("To: head.of.service@cambridgeshire.example.invalid", "multipart/alternative", "text/plain",
                        "text/html");
        assertThat(folder.resolve("cambridgeshire-2021-08.html")).content()
                .contains("Data to 6 October 2021")
                .doesNotContain("cid:");
    }

    @Test
    void what_would_be_withheld_is_said_and_left_out_of_a_preview_unless_all_is_asked_for() {
        var plain = run("alerts preview --authority cambridgeshire --month 2021-08 --to-dir " + home.resolve("plain"));
        run("alerts preview --authority cambridgeshire --month 2021-08 --all --to-dir " + home.resolve("all"));

        var withheld = Pattern.compile("(\\w+) would be withheld: BELOW_MINIMUM_DENOMINATOR").matcher(plain.said());
        assertThat(withheld.find()).as(plain.said()).isTrue();
        var name = withheld.group(1).replace('_', ' ');
        assertThat(home.resolve("plain/cambridgeshire-2021-08.txt")).content().doesNotContainIgnoringCase(name);
        assertThat(home.resolve("all/cambridgeshire-2021-08.txt")).content().containsIgnoringCase(name);
    }

    @Test
    void a_month_without_figures_cannot_be_previewed() {
        assertThat(run("alerts preview --authority cambridgeshire --month 2031-08").exit()).isEqualTo(2);
    }

    @Test
    void a_silence_is_shown_until_it_is_ended_and_says_how_long_it_may_be() {
        assertThat(silence("2021-12-01")).satisfies(run -> {
            assertThat(run.exit()).isZero();
            assertThat(run.said()).contains("Silenced until 2021-12-01 by A. Head: new panel");
        });
        assertThat(run("alerts").said()).contains("cambridgeshire, reviews_on_time: Silenced until 2021-12-01");
        assertThat(run("alerts --output csv").said())
                .contains("silence,cambridgeshire,", "reviews_on_time,2021-12-01,A. Head,new panel");
        assertThat(run("alerts --output json").said()).contains("\"silenced_because\": \"new panel\"");
        assertThat(run("alerts why --authority cambridgeshire --indicator reviews_on_time --month 2021-09").said())
                .contains("Silenced until 2021-12-01 by A. Head", "as head of service for all indicators");
        assertRefused(silence("2022-12-01"), 2, "A silence may last until 2022-04-08 at most (setting"
                + " longest_silence_days, 184); silence it again then, if need be.");
        assertThat(silence("2021-10-06").said()).contains("no longer silenced");
        assertThat(run("alerts").said()).doesNotContain("Silenced");
        assertRefused(silence("2021-10-06"), 2, "2021-10-06 is not after the newest business date of cambridgeshire,"
                + " 2021-10-06, and reviews_on_time is not silenced; nothing was changed.");
    }

    @Test
    void the_mails_to_data_engineers_are_listed_too_and_told_to_programs() {
        assertThat(run("alerts digest").exit()).isZero();
        assertThat(run("alerts").said()).contains("|digest|", "|SENT ");
        assertThat(run("alerts --output csv").said()).contains(",digest,", ",SENT,1,");
    }

    @Test
    void a_rehearsal_says_which_mails_would_have_gone_month_by_month_and_sends_none() {
        assertThat(run("alerts rehearse --authority cambridgeshire")).satisfies(run -> {
            assertThat(run.exit()).isZero();
            assertThat(run.said()).contains("Opened", "head.of.service@cambridgeshire.example.invalid, as head of"
                    + " service for all indicators", "mail(s) would have gone on", "Nothing was sent.");
        });
        assertThat(run("alerts rehearse --authority cambridgeshire --from 2021-08 --to 2021-08 --output csv").said()
                .lines())
                .first().asString().startsWith("night,month_end,indicator,news,poor_since,numerator,denominator,value");
        assertThat(run("alerts").said()).doesNotContain("2018");
    }

    @Test
    void a_rehearsal_tries_targets_before_they_are_set() throws IOException {
        var trial = Files.writeString(home.resolve("trial.csv"), """
                authority,indicator,operator,target,acceptable_within,from,to
                cambridgeshire,children_in_care,above,10000,0,2000-04-01,
                """);

        assertThat(run("alerts rehearse --authority cambridgeshire --output csv").said())
                .doesNotContain(",children_in_care,");
        assertThat(run("alerts rehearse --authority cambridgeshire --output csv --targets " + trial).said())
                .contains(",children_in_care,OPENED,", ",children_in_care,CONTINUED,", ",above,10000");
        assertThat(run("alerts rehearse --authority cambridgeshire --targets nowhere.csv")).satisfies(run -> {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.complained()).contains("There is no file nowhere.csv");
        });
    }

    private static CommandLineProgram.Outcome run(String command) {
        return program.run((command + " --config " + TestProgram.CONFIGURATION).split(" "));
    }

    private static CommandLineProgram.Outcome silence(String until) {
        return program.run("alerts", "silence", "--authority", COUNCIL, "--indicator", "reviews_on_time", "--until",
                until,
                "--author", "A. Head", "--reason", "new panel", "--config", TestProgram.CONFIGURATION.toString());
    }

    private static void assertRefused(CommandLineProgram.Outcome run, int exit, String sentence) {
        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.complained().strip()).isEqualTo(sentence);
    }
}
