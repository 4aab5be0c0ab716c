package uk.corporateparenting.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.TestProgram;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.job.ledger.NightRefused;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.council.SampleCouncil;
import uk.corporateparenting.sample.council.SourceSystem;

class NightRunTest {

    private static final String COUNCIL = "cambridgeshire";
    private static final LocalDate FIRST = LocalDate.of(2021, 10, 6);
    private static final LocalDate SECOND = LocalDate.of(2021, 10, 7);

    @TempDir
    private Path folder;

    private TestProgram program;

    @BeforeEach
    void start() throws IOException {
        SampleExtracts.write(
                folder.resolve("inbox"),
                new SamplePlan(
                        List.of(new SampleCouncil(COUNCIL, SourceSystem.LIQUIDLOGIC, 40)), FIRST, SECOND, 7, 0),
                _ -> {});
        program = TestProgram.in(folder);
    }

    @AfterEach
    void stop() {
        program.close();
    }

    @Test
    void a_night_is_published_and_every_row_read_is_loaded_or_rejected() throws Exception {
        var ending = program.night(COUNCIL, FIRST);

        assertThat(ending.state()).isEqualTo(NightLedger.PUBLISHED);
        assertThat(ending.publication()).isEqualTo(1);
        var files = program.sql().selectFrom(SOURCE_FILE).fetch();
        assertThat(files).hasSize(20);
        assertThat(files).allSatisfy(file -> assertThat(file.get(SOURCE_FILE.ROWS_READ))
                .isPositive()
                .isEqualTo(file.get(SOURCE_FILE.ROWS_LOADED) + file.get(SOURCE_FILE.ROWS_REJECTED)));
    }

    @Test
    void who_watches_is_told_every_step_and_every_file() throws Exception {
        var told = new ConcurrentLinkedQueue<String>();

        program.night(COUNCIL, FIRST, Optional.empty(), told::add);

        var night = "Cambridgeshire, night of 2021-10-06: ";
        assertThat(told)
                .startsWith(night + "landing the files.")
                .endsWith(
                        night + "checking the rows.",
                        night + "publishing.",
                        night + "computing the indicators of 37 month ends.")
                .hasSize(24)
                .anyMatch(line -> line.matches(night + "staged ssd_person\\.csv, \\d+ of 20 files\\."))
                .anyMatch(line -> line.endsWith(", 20 of 20 files."));
    }

    @Test
    void the_same_files_again_change_nothing_and_send_nothing() throws Exception {
        program.night(COUNCIL, FIRST);
        var before = BusinessState.of(program.sql());

        var again = program.night(COUNCIL, FIRST);

        assertThat(again.state()).isEqualTo(NightLedger.UNCHANGED);
        assertThat(BusinessState.of(program.sql())).isEqualTo(before);
    }

    @Test
    void touched_files_that_say_the_same_change_nothing_although_they_are_read_again() throws Exception {
        program.night(COUNCIL, FIRST);
        var before = BusinessState.of(program.sql());
        rewrite(FIRST, "ref_establishment.csv", text -> text + "\n");

        var again = program.night(COUNCIL, FIRST);

        assertThat(again.state()).isEqualTo(NightLedger.UNCHANGED);
        assertThat(BusinessState.of(program.sql())).isEqualTo(before);
    }

    @Test
    void changed_files_for_the_newest_date_make_its_next_revision() throws Exception {
        program.night(COUNCIL, FIRST);
        rewrite(FIRST, "ref_establishment.csv", text -> text.replace("Leaving Care", "Leaving care"));

        var again = program.night(COUNCIL, FIRST);

        assertThat(again.state()).isEqualTo(NightLedger.PUBLISHED);
        assertThat(program.sql().select(PUBLICATION.REVISION).from(PUBLICATION).fetch(PUBLICATION.REVISION))
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void an_older_date_is_refused_with_the_command_that_would_replay_it() throws Exception {
        program.night(COUNCIL, SECOND);

        assertThatThrownBy(() -> program.night(COUNCIL, FIRST))
                .isInstanceOf(NightRefused.class)
                .hasMessageContaining("replay --authority cambridgeshire --from 2021-10-06");
    }

    @Test
    void a_night_without_a_required_feed_is_held_and_the_last_good_one_stands() throws Exception {
        program.night(COUNCIL, FIRST);
        var figures = program.sql().fetchCount(FACT_INDICATOR_MONTH);
        Files.delete(night(SECOND).resolve("ssd_cla_episodes.csv"));

        var ending = program.night(COUNCIL, SECOND);

        assertThat(ending.state()).isEqualTo(NightLedger.HELD);
        assertThat(ending.reasons()).anyMatch(reason -> reason.contains("ssd_cla_episodes is missing"));
        assertThat(program.sql().fetchCount(FACT_INDICATOR_MONTH)).isEqualTo(figures);
        assertThat(program.sql().fetchCount(PUBLICATION)).isEqualTo(1);
    }

    @Test
    void a_figure_whose_feed_is_not_yet_sent_is_not_available() throws Exception {
        Files.delete(night(FIRST).resolve("ssd_cla_visits.csv"));

        assertThat(program.night(COUNCIL, FIRST).state()).isEqualTo(NightLedger.PUBLISHED);

        // The caseload is pinned to January, before the first night.
        assertThat(program.sql()
                .selectDistinct(FACT_INDICATOR_MONTH.INDICATOR_CODE)
                .from(FACT_INDICATOR_MONTH)
                .where(FACT_INDICATOR_MONTH.STATE.eq("NOT_AVAILABLE"))
                .and(FACT_INDICATOR_MONTH.MONTH_END.eq(LocalDate.of(2021, 9, 30)))
                .fetch(FACT_INDICATOR_MONTH.INDICATOR_CODE))
                .containsExactlyInAnyOrder("average_caseload", "visits_on_time");
    }

    @Test
    void an_empty_folder_is_held() throws Exception {
        try (var files = Files.list(night(FIRST))) {
            for (var file : files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                Files.delete(file);
            }
        }

        assertThat(program.night(COUNCIL, FIRST).state()).isEqualTo(NightLedger.HELD);
    }

    @Test
    void half_of_a_file_is_held_unless_accepted_with_a_reason() throws Exception {
        program.night(COUNCIL, FIRST);
        var whole = Files.readString(night(SECOND).resolve("ssd_cla_reviews.csv"));
        rewrite(SECOND, "ssd_cla_reviews.csv", text -> text.substring(0, text.indexOf('\n', text.length() / 2) + 1));

        assertThat(program.night(COUNCIL, SECOND).state()).isEqualTo(NightLedger.HELD);
        assertThat(program.night(COUNCIL, SECOND, Optional.of("agreed with the council")).state())
                .isEqualTo(NightLedger.PUBLISHED);
        rewrite(SECOND, "ssd_cla_reviews.csv", _ -> whole);
        assertThat(program.night(COUNCIL, SECOND).state()).isEqualTo(NightLedger.PUBLISHED);
        assertThat(program.sql().fetchValues(PUBLICATION.ACCEPT_REASON))
                .containsExactly(null, "agreed with the council", null);
    }

    @Test
    void a_missing_folder_is_refused_in_one_sentence() {
        assertThatThrownBy(() -> program.night(COUNCIL, LocalDate.of(2021, 12, 1)))
                .isInstanceOf(NightRefused.class)
                .hasMessageContaining("2021-12-01");
    }

    @Test
    void a_mail_waits_for_each_recipient_of_what_fell_into_poor_and_is_put_there_once() throws Exception {
        var messages = program.night(COUNCIL, FIRST).messages() + program.night(COUNCIL, SECOND).messages();
        program.night(COUNCIL, SECOND);

        assertThat(program.sql().fetchCount(OUTBOX, OUTBOX.KIND.eq("breach"))).isEqualTo(messages).isPositive();
    }

    private Path night(LocalDate date) {
        return program.inbox().resolve(COUNCIL).resolve(date.toString());
    }

    private void rewrite(LocalDate date, String file, java.util.function.UnaryOperator<String> change)
            throws IOException {
        var path = night(date).resolve(file);
        Files.writeString(path, change.apply(Files.readString(path)));
    }
}
