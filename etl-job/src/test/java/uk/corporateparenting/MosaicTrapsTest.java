package uk.corporateparenting;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.reckoning.ChildStory.child;
import static uk.corporateparenting.schema.restricted.Tables.WORKER_IDENTITY;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_WORKER;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ALLOCATION;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_EPISODE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_PERIOD;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_REVIEW;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.reckoning.ChildStory;

/**
 * What Mosaic writes, or leaves out, that would give wrong figures if it were taken as it stands.
 */
class MosaicTrapsTest {

    @SuppressWarnings("NullAway.Init")
    private static VendorNights nights;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        nights = VendorNights.of("mosaic", folder);
    }

    @AfterAll
    static void stop() {
        nights.close();
    }

    @Test
    void trap_06_an_episode_reaches_the_next_start_and_only_the_last_one_can_end_care() throws Exception {
        var council = nights.council().with(inCareWithTheFinalReasonTooEarly("first key"), leftInJune()).published();

        assertThat(council.inCare()).containsExactly("A C2 U6");
        assertThat(council.all(FACT_CARE_PERIOD.ENTERED_ON, FACT_CARE_PERIOD.ENDED_ON,
                FACT_CARE_PERIOD.IS_UNDETERMINED))
                .containsExactly("2021-01-04 null false", "2021-01-05 2021-06-30 false");
        assertThat(council.all(FACT_CARE_EPISODE.STARTED_ON, FACT_CARE_EPISODE.CEASED_ON))
                .containsExactly("2021-01-04 2021-03-01", "2021-01-05 2021-06-30", "2021-03-01 null");
    }

    @Test
    void trap_06_another_key_of_an_episode_changes_nothing() throws Exception {
        var council = nights.council().with(inCareWithTheFinalReasonTooEarly("first key")).published();

        council.with(inCareWithTheFinalReasonTooEarly("second key"));
        assertThat(council.run().state()).isEqualTo(NightLedger.UNCHANGED);
    }

    @Test
    void trap_11_a_worker_goes_by_the_staff_identifier_and_liquidlogics_by_the_other() throws Exception {
        var ofLiquidlogic = VendorRecord.of("liquidlogic", "ssd_professionals").with("prof_professional_id", "77")
                .with("prof_staff_id", "S7").with("prof_professional_caseload", "21")
                .with("prof_agency_worker_flag", "PLACEHOLDER_DATA");
        assertThat(ofLiquidlogic.staged("worker_id")).isEqualTo("77");
        assertThat(ofLiquidlogic.staged("is_agency")).isNull();

        var council = nights.council().with(child("A").bornOn("2010-09-14").enteredOn("2021-05-04"))
                .file("ssd_professionals.csv", """
                        prof_professional_id,prof_staff_id,prof_professional_caseload,prof_full_time_equivalency
                        ,S7,21,
                        """)
                .file("ssd_involvements.csv", """
                        invo_involvements_id,invo_professional_id,invo_professional_role_id,\
                        invo_involvement_start_date,invo_involvement_end_date,invo_person_id
                        1,S7,ALLWORK,2021-05-04,,A
                        """)
                .published();
        assertThat(council.all(WORKER_IDENTITY.WORKER_ID)).containsExactly("S7");
        assertThat(council.all(DIM_WORKER.FULL_TIME_EQUIVALENT)).containsExactly("null");
        assertThat(council.all(FACT_ALLOCATION.WORKER_KEY)).isEqualTo(council.all(DIM_WORKER.WORKER_KEY));
    }

    @Test
    void trap_14_due_dates_are_reckoned_anew_and_the_systems_own_are_kept_beside_them() throws Exception {
        var council = nights.council().with(child("A").bornOn("2010-09-14").enteredOn("2021-01-04")
                .reviewedOn("2021-01-20").written("clar_cla_review_due_date", "2021-02-01")
                .reviewedOn("2021-04-20").written("clar_cla_review_due_date", "2021-04-21")
                .reviewCancelledOn("").written("clar_cla_review_due_date", "2021-10-20"))
                .published();
        assertThat(council.all(FACT_REVIEW.DUE_ON, FACT_REVIEW.HELD_ON, FACT_REVIEW.SOURCE_DUE_ON))
                .containsExactly("2021-02-01 2021-01-20 2021-02-01", "2021-04-20 2021-04-20 2021-04-21",
                        "2021-10-20 null null");
    }

    @ParameterizedTest
    @CsvSource({"Male,M", "Female,F", "Unknown,U"})
    void trap_23_sex_and_ethnicity_are_written_in_words_and_gender_is_not_loaded(String text, String sex) {
        var person = record("ssd_person").with("pers_sex", text).with("pers_gender", text)
                .with("pers_ethnicity", "White British");
        assertThat(person.staged("sex")).isEqualTo(sex);
        assertThat(person.staged("ethnicity")).isEqualTo("WBRI");
    }

    @Test
    void trap_24_a_placement_finds_its_child_by_the_period_and_an_involvement_finds_nobody() throws Exception {
        var placement = record("ssd_cla_placement").without("clap_person_id").without("clap_cla_placement_distance");
        assertThat(placement.findings()).containsOnly("MISSING_COLUMN").hasSize(2);
        assertThat(record("ssd_involvements").without("invo_person_id").findings()).containsExactly("MISSING_COLUMN");

        var council = nights.council().with(child("A").bornOn("2010-09-14").enteredOn("2021-05-04").placedIn("K2")
                .written("clap_person_id", ""))
                .file("ssd_involvements.csv", """
                        invo_involvements_id,invo_professional_id,invo_professional_role_id,\
                        invo_involvement_start_date,invo_involvement_end_date
                        1,S7,ALLWORK,2021-05-04,
                        """)
                .published();
        assertThat(council.inCare()).containsExactly("A C2 K2");
        assertThat(council.all(FACT_ALLOCATION.WORKER_KEY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Y,true", "Yes,true", "1,true", "T,true", "N,false", "No,false", "0,false", ","})
    void trap_25_whether_a_child_was_seen_is_said_in_many_ways_or_not_at_all(String text, Boolean seen) {
        var visit = record("ssd_cla_visits").with("clav_cla_visit_seen", text == null ? "" : text);
        assertThat(visit.staged("is_seen")).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"a) Relevant child,RELEVANT", "b) Former relevant child,FORMER_RELEVANT",
            "c) Qualifying care leaver,QUALIFYING", "d) Eligible,ELIGIBLE"})
    void trap_26_eligibility_is_written_as_in_annex_a_and_people_by_name(String text, String eligibility) {
        var leaver = record("ssd_care_leavers").with("clea_table_id", "A1").with("clea_person_id", "A1")
                .with("clea_care_leaver_eligibility", text)
                .with("clea_care_leaver_personal_advisor", "Hollis-Ashworth, Quentin")
                .with("clea_care_leaver_accommodation", "Independent living")
                .with("clea_care_leaver_activity", "Full time in higher education");
        assertThat(leaver.staged("eligibility")).isEqualTo(eligibility);
        assertThat(leaver.staged("person_id")).isEqualTo("A1");
        assertThat(leaver.staged("accommodation")).isEqualTo("U");
        assertThat(leaver.staged("activity")).isEqualTo("F1");
        assertThat(leaver.with("clea_table_id", "").findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "mosaic | B) Adoption | ADOPTION",
            "mosaic | F) Long-Term Fostering | LTFOST18",
            "liquidlogic | {\"REMAINSUP\": \"N\", \"ADOPTION\": \"Y\", \"OTHERPLN\": \"Y\"} | ADOPTION,OTHERPLN",
            "eclipse | {\"RETURN1M\":\"Y\",\"ADOPTION\":\"N\" | RETURN1M"})
    void trap_27_a_care_plan_is_json_or_a_category_in_words(String system, String text, String categories) {
        var plan = VendorRecord.of(system, "ssd_cla_care_plan").with("lacp_cla_care_plan_json", text);
        assertThat(plan.staged("categories")).isEqualTo(categories);
        assertThat(plan.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[[[", "Something else", "{\"a\":{\"b\":"})
    void trap_27_a_care_plan_that_cannot_be_understood_never_costs_its_row(String text) {
        var plan = record("ssd_cla_care_plan").without("lacp_table_id").with("lacp_cla_care_plan_id", "12")
                .with("lacp_cla_care_plan_json", text);
        assertThat(plan.staged("started_on")).isEqualTo(LocalDate.of(2021, 5, 1));
        assertThat(plan.staged("care_plan_id")).isEqualTo("12");
        assertThat(plan.staged("categories")).isNull();
    }

    /** Its first episode carries the reason of a placement that ended much later, or never. */
    private static ChildStory inCareWithTheFinalReasonTooEarly(String key) {
        return child("A").bornOn("2018-09-14").enteredOn("2021-01-04").under("C1").becameOn("2021-03-01", "C2")
                .written("clae_cla_episode_id", key)
                .earlier("clae_cla_episode_ceased_date", "2021-02-28")
                .earlier("clae_cla_episode_ceased_reason", "E11");
    }

    private static ChildStory leftInJune() {
        return child("B").bornOn("2010-09-14").enteredOn("2021-01-05").leftOn("2021-06-30", "E4A");
    }

    private static VendorRecord record(String feed) {
        return VendorRecord.of("mosaic", feed);
    }
}
