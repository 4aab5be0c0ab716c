package uk.corporateparenting.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which nights a round may start, and which nobody can start any more. */
class StandingTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);
    private static final int NIGHTS_BACK = 14;

    private final TreeSet<LocalDate> published = new TreeSet<>();
    private final Map<LocalDate, Standing.Entry> ledger = new HashMap<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9})
    void after_some_nights_absent_the_newest_comes_first(int absent) {
        published(DUE.minusDays(absent));

        assertThat(startable()).containsExactlyElementsOf(
                IntStream.range(0, absent).mapToObj(DUE::minusDays).toList());
    }

    @Test
    void once_the_newest_is_published_the_others_are_missed_and_only_a_replay_brings_them() {
        published(DUE.minusDays(4));
        published(DUE);

        assertThat(startable()).isEmpty();
        assertThat(missed()).containsExactly(DUE.minusDays(3), DUE.minusDays(2), DUE.minusDays(1));
    }

    @Test
    void a_council_that_has_published_nothing_may_begin_with_any_night_of_late_and_misses_none() {
        assertThat(startable()).hasSize(NIGHTS_BACK).startsWith(DUE);
        assertThat(missed()).isEmpty();
    }

    @Test
    void nights_before_the_first_are_not_missed() {
        published(DUE.minusDays(1));
        published(DUE);

        assertThat(missed()).isEmpty();
    }

    @Test
    void a_held_night_waits_for_a_person_and_an_older_one_may_run_meanwhile() {
        published(DUE.minusDays(2));
        entry(DUE, "HELD", false);

        assertThat(startable()).containsExactly(DUE.minusDays(1));
    }

    @Test
    void a_held_night_is_not_missed_as_the_engineers_were_told() {
        published(DUE.minusDays(2));
        entry(DUE.minusDays(1), "HELD", false);
        published(DUE);

        assertThat(missed()).isEmpty();
    }

    @Test
    void a_night_that_failed_rests_and_no_older_one_takes_its_place() {
        published(DUE.minusDays(2));
        entry(DUE, "FAILED", true);
        assertThat(startable()).isEmpty();

        entry(DUE, "FAILED", false);
        assertThat(startable()).containsExactly(DUE, DUE.minusDays(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUNNING", "STOPPED"})
    void a_night_whose_process_may_be_gone_is_tried_as_the_lock_decides(String state) {
        published(DUE.minusDays(1));
        entry(DUE, state, false);

        assertThat(startable()).containsExactly(DUE);
    }

    @Test
    void while_a_replay_shows_an_older_night_nothing_between_is_started() {
        published(DUE.minusDays(1));
        published(DUE);
        var replaying = new Standing(Optional.of(DUE.minusDays(1)), Optional.of(DUE.minusDays(1)),
                Set.copyOf(published), ledger);

        assertThat(replaying.startable(DUE, NIGHTS_BACK)).isEmpty();
    }

    private void published(LocalDate date) {
        published.add(date);
        entry(date, "PUBLISHED", false);
    }

    private void entry(LocalDate date, String state, boolean rests) {
        ledger.put(date, new Standing.Entry(state, Instant.EPOCH, rests, Optional.empty()));
    }

    private List<LocalDate> startable() {
        return standing().startable(DUE, NIGHTS_BACK);
    }

    private List<LocalDate> missed() {
        return standing().missed(DUE, NIGHTS_BACK);
    }

    private Standing standing() {
        return new Standing(
                published.isEmpty() ? Optional.empty() : Optional.of(published.last()),
                published.isEmpty() ? Optional.empty() : Optional.of(published.first()),
                published,
                ledger);
    }
}
