package uk.corporateparenting;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.reckoning.ChildStory.child;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_CHILD;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CHILD_MONTH;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_HEALTH_CHECK;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_MISSING_EPISODE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_PLACEMENT;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_REVIEW;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What Eclipse writes, and others beside it, that would give wrong figures if it were taken as it
 * stands.
 */
class EclipseTrapsTest {

    @SuppressWarnings("NullAway.Init")
    private static VendorNights nights;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        nights = VendorNights.of("eclipse", folder);
    }

    @AfterAll
    static void stop() {
        nights.close();
    }

    @Test
    void trap_05_two_spells_of_a_status_made_one_neither_fill_the_gap_in_care_nor_hide_another() throws Exception {
        var council = nights.council().with(
                child("A").bornOn("2010-09-14").enteredOn("2021-01-04").under("V2").leftOn("2021-03-10", "E4A")
                        .enteredOn("2021-08-02").under("C2")
                        .alsoUnder("V2", "2021-01-04", "2021-09-30"))
                .published();
        assertThat(council.all(FACT_CHILD_MONTH.MONTH_END))
                .containsExactly("2021-01-31", "2021-02-28", "2021-08-31", "2021-09-30");
        assertThat(council.inCare()).containsExactly("A C2 U6");
        assertThat(council.findings()).contains("LEGAL_STATUS_OVERLAP");
    }

    @ParameterizedTest
    @CsvSource({
            "liquidlogic,HEALTH,HEALTH_ASSESSMENT", "liquidlogic,Health Assessment,HEALTH_ASSESSMENT",
            "liquidlogic,DENTAL,DENTAL", "liquidlogic,Dental Check,DENTAL",
            "mosaic,Dental Check,DENTAL", "mosaic,Health Assessment,HEALTH_ASSESSMENT",
            "mosaic,Health Check,DEVELOPMENT",
            "eclipse,Dental Check,DENTAL", "eclipse,Health check,HEALTH_ASSESSMENT", "eclipse,Optician check,OPTICIAN"})
    void trap_13_a_health_check_means_something_else_in_each_system(String system, String text, String type) {
        assertThat(VendorRecord.of(system, "ssd_cla_health").with("clah_health_check_type", text)
                .staged("health_check_type")).isEqualTo(type);
    }

    @Test
    void trap_13_a_health_check_without_a_status_was_completed() throws Exception {
        var council = nights.council().with(child("A").bornOn("2010-09-14").enteredOn("2021-05-04"))
                .file("ssd_cla_health.csv", """
                        clah_health_check_id,clah_person_id,clah_health_check_type,clah_health_check_date,\
                        clah_health_check_status
                        1,A,Health check,2021-06-01,
                        2,A,Health check,2021-06-02,COMPLETE
                        3,A,Dental Check,2021-06-03,Refused
                        """)
                .published();
        assertThat(council.all(FACT_HEALTH_CHECK.CHECKED_ON, FACT_HEALTH_CHECK.HEALTH_CHECK_TYPE,
                FACT_HEALTH_CHECK.HEALTH_CHECK_STATUS))
                .containsExactly("2021-06-01 HEALTH_ASSESSMENT COMPLETED", "2021-06-02 HEALTH_ASSESSMENT COMPLETED",
                        "2021-06-03 DENTAL REFUSED");
    }

    @Test
    void trap_15_reviews_need_no_key_no_due_date_and_no_coded_participation() throws Exception {
        var council = nights.council().with(child("A").bornOn("2010-09-14").enteredOn("2021-01-04")
                .reviewedOn("2021-01-20").written("clar_cla_review_id", "").written("clar_cla_person_id", "")
                .written("clar_cla_review_participation", "Came along and had a say")
                .repeated("clar")
                .reviewedOn("2021-04-20").written("clar_cla_review_id", "").written("clar_cla_person_id", "")
                .written("clar_cla_review_due_date", "2021-03-20"))
                .published();
        assertThat(council.all(FACT_REVIEW.DUE_ON, FACT_REVIEW.HELD_ON, FACT_REVIEW.SOURCE_DUE_ON))
                .containsExactly("2021-02-01 2021-01-20 null", "2021-04-20 2021-04-20 2021-03-20",
                        "2021-10-20 null null");
        assertThat(council.findings()).contains("DUPLICATE", "UNMAPPED_VALUE");
    }

    @Test
    void trap_16_a_child_may_return_to_a_placement_of_the_same_key() throws Exception {
        var council = nights.council().with(child("A").bornOn("2010-09-14").enteredOn("2021-01-04")
                .written("clap_cla_placement_id", "9")
                .movedOn("2021-03-01", "U6", "Birch")
                .movedOn("2021-05-01", "U6", "Ash").written("clap_cla_placement_id", "9"))
                .published();
        assertThat(council.all(FACT_PLACEMENT.STARTED_ON, FACT_PLACEMENT.ENDED_ON))
                .containsExactly("2021-01-04 2021-03-01", "2021-03-01 2021-05-01", "2021-05-01 null");
        assertThat(council.all(FACT_CHILD_MONTH.MONTH_END, FACT_CHILD_MONTH.PLACEMENTS_IN_12_MONTHS))
                .contains("2021-09-30 3");
    }

    @Test
    void trap_17_timestamps_are_days_and_test_and_duplicate_people_are_never_loaded() throws Exception {
        var episode = record("ssd_cla_episodes").with("clae_cla_episode_start_date", "2021-05-04 00:00:00.000");
        assertThat(episode.staged("started_on")).isEqualTo(LocalDate.of(2021, 5, 4));

        var council = nights.council().with(
                child("3").bornOn("2010-09-14").enteredOn("2021-05-04"),
                child("B").bornOn("2010-09-14").enteredOn("2021-05-04").written("pers_surname", "Duplicate"),
                child("C").bornOn("2010-09-14").enteredOn("2021-05-04").written("pers_surname", "TEST"),
                child("D").bornOn("2010-09-14").enteredOn("2021-05-04"))
                .published();
        assertThat(council.inCare()).containsExactly("D C2 U6");
        assertThat(council.all(DIM_CHILD.CHILD_KEY)).hasSize(1);
    }

    @Test
    void trap_19_missing_episodes_are_coded_and_have_whole_days() throws Exception {
        var council = nights.council().with(child("A").bornOn("2010-09-14").enteredOn("2021-01-04"))
                .file("ssd_missing.csv", """
                        miss_table_id,miss_person_id,miss_missing_episode_start_date,miss_missing_episode_type,\
                        miss_missing_episode_end_date
                        1,A,2021-05-01,Missing,2021-05-02
                        2,A,2021-06-01 22:15:00,A,2021-06-02 08:30:00
                        3,A,2021-07-01,,2021-07-02
                        """)
                .published();
        assertThat(council.all(FACT_MISSING_EPISODE.STARTED_ON, FACT_MISSING_EPISODE.ENDED_ON,
                FACT_MISSING_EPISODE.MISSING_TYPE))
                .containsExactly("2021-05-01 2021-05-02 Missing", "2021-06-01 2021-06-02 Away",
                        "2021-07-01 2021-07-02 Unknown");
    }

    @Test
    void trap_22_a_visit_needs_no_period_and_no_due_date() {
        var visit = record("ssd_cla_visits").with("clav_cla_visit_seen", "N").without("clav_cla_id");
        assertThat(visit.staged("is_seen")).isEqualTo(false);
        assertThat(visit.staged("person_id")).isEqualTo("A1");
        assertThat(visit.staged("period_of_care_id")).isNull();
    }

    private static VendorRecord record(String feed) {
        return VendorRecord.of("eclipse", feed);
    }
}
