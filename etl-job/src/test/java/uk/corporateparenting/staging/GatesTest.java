package uk.corporateparenting.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;
import static uk.corporateparenting.schema.staging.Tables.LEGAL_STATUS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatesTest {

    private static final String VISITS = "ssd_cla_visits";

    private final StagedNight night = new StagedNight();

    @BeforeEach
    void the_usual_limits() {
        night.setting("maximum_rejected_percent", "5");
        night.setting("maximum_children_change_percent", "10");
        night.setting("maximum_rows_change_percent", "10");
    }

    @Test
    void refusals_up_to_the_limit_pass() {
        night.fileOf(VISITS, 100, 5);
        assertThat(first()).isEmpty();
    }

    @Test
    void one_more_holds_the_night() {
        night.fileOf(VISITS, 10_000, 501);
        assertThat(first()).containsExactly("ssd_cla_visits.csv had 501 of 10,000 rows refused, more than 5 %.");
    }

    @Test
    void a_file_of_which_some_rows_are_refused_is_itself_accepted() {
        night.fileOf(VISITS, 100, 5);
        night.sql().update(SOURCE_FILE).set(SOURCE_FILE.CODE, "ID_INVALID").execute();
        assertThat(first(VISITS)).isEmpty();
    }

    @Test
    void a_required_feed_must_be_there() {
        assertThat(first(VISITS)).containsExactly("ssd_cla_visits is missing.");
    }

    @Test
    void a_required_feed_must_be_accepted() {
        night.refusedFile(VISITS, "HEADER_MISMATCH");
        assertThat(first(VISITS)).containsExactly("ssd_cla_visits.csv was not accepted: HEADER_MISMATCH. Why not.");
    }

    @Test
    void a_required_feed_must_have_rows() {
        night.fileOf(VISITS, 0, 0);
        assertThat(first(VISITS)).containsExactly("ssd_cla_visits.csv brought no rows.");
    }

    @Test
    void a_feed_that_nobody_waits_for_must_be_accepted_once_it_is_there() {
        night.refusedFile(VISITS, "HEADER_MISMATCH");
        assertThat(first()).containsExactly("ssd_cla_visits.csv was not accepted: HEADER_MISMATCH. Why not.");
    }

    @Test
    void a_feed_that_nobody_waits_for_may_be_empty() {
        night.fileOf(VISITS, 0, 0);
        assertThat(first()).isEmpty();
    }

    @Test
    void a_feed_that_was_published_must_come_again() {
        assertThat(after(Map.of(VISITS, 100L), 0)).containsExactly("ssd_cla_visits is missing.");
    }

    @Test
    void a_feed_that_had_rows_must_have_some_again() {
        night.fileOf(VISITS, 0, 0);
        assertThat(after(Map.of(VISITS, 100L), 0)).containsExactly("ssd_cla_visits.csv brought no rows.");
    }

    @Test
    void a_feed_that_was_empty_may_stay_empty() {
        night.fileOf(VISITS, 0, 0);
        assertThat(after(Map.of(VISITS, 0L), 0)).isEmpty();
    }

    @Test
    void rows_may_move_by_the_tolerance() {
        night.fileOf(VISITS, 90, 0);
        assertThat(after(Map.of(VISITS, 100L), 0)).isEmpty();
    }

    @Test
    void one_row_more_holds_the_night() {
        night.fileOf(VISITS, 1089, 0);
        assertThat(after(Map.of(VISITS, 1210L), 0)).isEmpty();
        night.fileOf(VISITS, 1088, 0);
        assertThat(after(Map.of(VISITS, 1210L), 0))
                .containsExactly("The rows of ssd_cla_visits went from 1,210 to 1,088, a move of more than 10 %.");
    }

    @Test
    void three_rows_are_no_move_in_a_small_feed() {
        night.fileOf(VISITS, 6, 0);
        assertThat(after(Map.of(VISITS, 9L), 0)).isEmpty();
        night.fileOf(VISITS, 5, 0);
        assertThat(after(Map.of(VISITS, 9L), 0)).hasSize(1);
    }

    @Test
    void children_who_vanish_hold_the_night() {
        assertThat(after(Map.of(), 40))
                .containsExactly("The children in care went from 40 to 0, a move of more than 10 %.");
    }

    @Test
    void children_are_counted_as_the_headline_counts_them() {
        night.person("A").born("2010-01-01");
        night.episode("A").from("2020-01-01");
        night.episode("left today").from("2020-01-01").to("2021-09-30").ceasedFor("E4A");
        night.person("18 today").born("2003-09-30");
        night.episode("18 today").from("2020-01-01");
        night.episode("on short breaks").from("2020-01-01");
        night.row(LEGAL_STATUS, "ssd_legal_status").with("person_id", "on short breaks").with("legal_status", "V4")
                .from("2020-01-01");
        night.check();
        assertThat(Gates.size(night.tonight()).childrenInCare()).isEqualTo(1);
    }

    @Test
    void the_size_of_a_night_has_the_rows_of_every_feed() {
        night.fileOf(VISITS, 100, 5);
        assertThat(Gates.size(night.tonight()).rows()).containsEntry(VISITS, 95L);
    }

    private List<String> first(String... required) {
        return Gates.evaluate(night.tonight(), Set.of(required), Optional.empty()).reasons();
    }

    private List<String> after(Map<String, Long> rows, long children) {
        return Gates.evaluate(night.tonight(), Set.of(), Optional.of(new NightSize(rows, children))).reasons();
    }
}
