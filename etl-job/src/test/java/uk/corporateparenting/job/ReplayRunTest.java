package uk.corporateparenting.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.corporateparenting.schema.control.Tables.BREACH_NEWS;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;
import uk.corporateparenting.SmallNights;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.indicator.figure.AsKnown;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.indicator.figure.FigureState;
import uk.corporateparenting.indicator.figure.Figures;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.job.ledger.NightRefused;

/** Nights around a month end; September 2021 is published on Thursday 7 October. */
class ReplayRunTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 29);
    private static final LocalDate PROVISIONAL = LocalDate.of(2021, 10, 6);
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 10, 7);
    private static final LocalDate DAY_AFTER = LocalDate.of(2021, 10, 8);
    private static final int COUNCIL_KEY = 1;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SmallNights nights;

    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void threeNights() throws IOException, SQLException {
        nights = SmallNights.in(folder, 12, 2).export(SEPTEMBER, PROVISIONAL, PUBLISHED);
        for (var night : List.of(SEPTEMBER, PROVISIONAL, PUBLISHED)) {
            assertThat(nights.run(night).state()).isEqualTo(NightLedger.PUBLISHED);
        }
    }

    @AfterEach
    void stop() {
        nights.close();
    }

    @Test
    void a_date_and_every_later_one_make_new_publications_in_order() throws SQLException {
        var outcome = replay(PROVISIONAL);

        assertThat(outcome.endings()).extracting(NightRun.Ending::state).containsOnly(NightLedger.PUBLISHED);
        assertThat(outcome.left()).isEmpty();
        assertThat(publications()).containsExactly(
                "2021-09-29#1", "2021-10-06#1", "2021-10-07#1", "2021-10-06#2", "2021-10-07#2");
        assertThat(told).containsSubsequence(
                "begins [2021-10-06, 2021-10-07]", "ended 2021-10-06", "ended 2021-10-07");
    }

    @Test
    void a_replayed_night_says_what_it_said_when_its_files_are_the_same() throws SQLException {
        replay(SEPTEMBER);

        for (var number = 1; number <= 3; number++) {
            assertThat(figuresAsOf(number + 3)).as("publication " + number).isEqualTo(figuresAsOf(number));
        }
    }

    @Test
    void corrected_files_of_the_past_restate_what_was_published() throws Exception {
        for (var night : List.of(SEPTEMBER, PROVISIONAL, PUBLISHED)) {
            nights.edit(night, "ssd_cla_episodes", ReplayRunTest::withoutOneChildInCare);
        }
        var said = figuresAsOf(3);

        replay(SEPTEMBER);

        assertThat(figuresAsOf(3)).isEqualTo(said);
        assertThat(Figures.of(nights.sql(), COUNCIL_KEY, MonthEnd.containing(SEPTEMBER)))
                .filteredOn(figure -> figure.code().equals("children_in_care") && figure.member().equals("ALL"))
                .extracting(Figure::state)
                .containsExactly(FigureState.RESTATED);
    }

    @Test
    void nobody_is_written_to_before_the_last_night() throws Exception {
        nights.export(DAY_AFTER).run(DAY_AFTER);
        nights.configure("targets.csv", SmallNights.COUNCIL + ",children_missing,above,1000,0,2021-09-30,");

        replay(PUBLISHED);

        assertThat(nights.sql().fetchValues(BREACH_NEWS.PUBLICATION)).filteredOn(number -> number > 4)
                .containsExactly(6);
        assertThat(nights.sql().fetchValues(OUTBOX.PUBLICATION)).filteredOn(number -> number > 4).containsExactly(6);
    }

    @Test
    void a_night_that_is_no_longer_in_the_inbox_is_replayed_from_its_landed_copy() throws Exception {
        delete(nights.folderOf(PROVISIONAL));
        delete(nights.folderOf(PUBLISHED));

        replay(SEPTEMBER);

        assertThat(figuresAsOf(6)).isEqualTo(figuresAsOf(3));
    }

    @Test
    void a_landed_copy_that_is_not_what_was_published_is_refused_and_changes_nothing() throws Exception {
        delete(nights.folderOf(PROVISIONAL));
        var copies = nights.the(JobSettings.class).landed().resolve(SmallNights.COUNCIL);
        var copy = copies.resolve(PROVISIONAL.toString()).resolve("1").resolve("ssd_cla_reviews.csv");
        Files.writeString(copy, Files.readString(copy).replaceFirst("2021-0", "2020-0"));

        assertThatThrownBy(() -> replay(SEPTEMBER))
                .isInstanceOf(NightRefused.class)
                .hasMessageContaining("copies of the files of 2021-10-06 are not what was published any more");
        assertThat(publications()).hasSize(3);
    }

    @Test
    void a_night_that_was_published_without_a_file_refused_at_the_door_is_replayed_from_its_copies() throws Exception {
        var reviews = nights.folderOf(PROVISIONAL).resolve("ssd_cla_reviews.csv");
        Files.delete(reviews);
        Files.createDirectory(reviews);
        assertThat(replay(PROVISIONAL, Optional.of("agreed")).left()).isEmpty();
        delete(nights.folderOf(PROVISIONAL));

        assertThat(replay(PROVISIONAL, Optional.of("agreed")).left()).isEmpty();
    }

    @Test
    void a_night_that_is_held_stops_the_replay() throws Exception {
        Files.delete(nights.folderOf(PROVISIONAL).resolve("ssd_cla_episodes.csv"));

        var outcome = replay(SEPTEMBER);

        assertThat(outcome.last().state()).isEqualTo(NightLedger.HELD);
        assertThat(outcome.left()).containsExactly(PROVISIONAL, PUBLISHED);
        assertThat(publications()).endsWith("2021-10-07#1", "2021-09-29#2");
    }

    @Test
    void a_replay_may_begin_with_a_held_night_that_is_accepted() throws Exception {
        nights.edit(PROVISIONAL, "ssd_cla_reviews", text -> text.substring(0, text.indexOf('\n') + 1));

        assertThat(replay(PROVISIONAL).left()).containsExactly(PROVISIONAL, PUBLISHED);
        assertThat(replay(PROVISIONAL, Optional.of("agreed with the council")).left()).isEmpty();
    }

    @Test
    void a_date_without_files_is_refused_with_the_first_one_that_has_some() {
        assertThatThrownBy(() -> replay(LocalDate.of(2021, 10, 1)))
                .isInstanceOf(NightRefused.class)
                .hasMessageContaining("no files of 2021-10-01")
                .hasMessageContaining("2021-10-06");
    }

    @Test
    void a_replay_that_would_end_before_the_newest_night_is_refused() throws Exception {
        delete(nights.folderOf(PUBLISHED));
        delete(nights.the(JobSettings.class).landed());

        assertThatThrownBy(() -> replay(SEPTEMBER))
                .isInstanceOf(NightRefused.class)
                .hasMessageContaining("2021-10-07, the newest night");
        assertThat(publications()).hasSize(3);
    }

    private ReplayRun.Outcome replay(LocalDate from) throws SQLException {
        return replay(from, Optional.empty());
    }

    private ReplayRun.Outcome replay(LocalDate from, Optional<String> acceptHeld) throws SQLException {
        var configuration = nights.configuration();
        var council = configuration.council(SmallNights.COUNCIL).orElseThrow();
        return nights.the(ReplayRun.class)
                .run(new ReplayRun.Request(council, from, nights.inbox(), acceptHeld), configuration, new Listening());
    }

    private List<String> publications() {
        return nights.sql().select(PUBLICATION.BUSINESS_DATE, PUBLICATION.REVISION).from(PUBLICATION)
                .orderBy(PUBLICATION.PUBLICATION_)
                .fetch(night -> night.value1() + "#" + night.value2());
    }

    /** The figures as a publication knew them, but for the day it was learned. */
    private List<String> figuresAsOf(int publication) {
        return nights.the(TransactionOperations.class)
                .execute(_ -> Figures.of(AsKnown.at(nights.sql(), publication), COUNCIL_KEY).stream()
                        .map(Figure::toString)
                        .map(figure -> figure.replaceAll(", asAt=.*", ""))
                        .toList());
    }

    /** The last child without a date on which an episode ceased. */
    private static String withoutOneChildInCare(String text) {
        var lines = text.lines().map(line -> List.of(line.split(",", -1))).toList();
        var person = lines.getFirst().indexOf("clae_person_id");
        var ceased = lines.getFirst().indexOf("clae_cla_episode_ceased_date");
        var child = lines.reversed().stream().filter(line -> line.get(ceased).isEmpty()).findFirst().orElseThrow();
        return lines.stream()
                .filter(line -> !line.get(person).equals(child.get(person)))
                .map(line -> String.join(",", line) + "\n")
                .collect(Collectors.joining());
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private final class Listening implements ReplayRun.Watcher {

        @Override
        public void begins(List<LocalDate> dates) {
            told.add("begins " + dates);
        }

        @Override
        public void notes(String line) {
            told.add(line);
        }

        @Override
        public void goesOn(String line) {
            told.add(line);
        }

        @Override
        public void ended(NightRun.Ending ending) {
            told.add("ended " + ending.attempt().businessDate());
        }
    }
}
