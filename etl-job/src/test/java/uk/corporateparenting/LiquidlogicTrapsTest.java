package uk.corporateparenting;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.reckoning.ChildStory.child;
import static uk.corporateparenting.schema.restricted.Tables.CHILD_IDENTITY;
import static uk.corporateparenting.schema.staging.Tables.CARE_LEAVER;
import static uk.corporateparenting.schema.staging.Tables.INVOLVEMENT;
import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_ROLE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ADOPTION;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ALLOCATION;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_PERIOD;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CHILD_MONTH;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Liquidlogic writes that would give wrong figures if it were taken as it stands. */
class LiquidlogicTrapsTest {

    @SuppressWarnings("NullAway.Init")
    private static VendorNights nights;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        nights = VendorNights.of("liquidlogic", folder);
    }

    @AfterAll
    static void stop() {
        nights.close();
    }

    @Test
    void trap_01_descriptions_become_codes_exactly_or_by_alias_or_by_what_they_start_with() {
        var episode = record("ssd_cla_episodes");
        assertThat(episode.with("clae_cla_episode_start_reason", "s").staged("start_reason")).isEqualTo("S");
        assertThat(episode.with("clae_cla_episode_start_reason", "Started to be looked after").staged("start_reason"))
                .isEqualTo("S");
        assertThat(episode.with("clae_cla_episode_ceased_reason", "E4A - Returned home").staged("cease_reason"))
                .isEqualTo("E4A");
        var leaver = record("ssd_care_leavers").with("clea_care_leaver_accommodation", "U: Independent living")
                .with("clea_care_leaver_activity", "G5: Not in education, employment or training - other")
                .with("clea_care_leaver_accom_suitable", "Accommodation considered suitable");
        assertThat(leaver.staged("accommodation")).isEqualTo("U");
        assertThat(leaver.staged("activity")).isEqualTo("G5");
        assertThat(leaver.staged("is_suitable")).isEqualTo("1");
        assertThat(record("ssd_cla_reviews").with("clar_cla_review_participation", "PN1 - Child attends")
                .staged("participation")).isEqualTo("PN1");
    }

    @Test
    void trap_01_a_description_that_means_no_code_is_reported_and_never_other() {
        var episode = record("ssd_cla_episodes").with("clae_cla_episode_ceased_reason", "Went on an adventure");
        assertThat(episode.staged("cease_reason")).isNull();
        assertThat(episode.findings()).containsExactly("UNMAPPED_VALUE");
    }

    @Test
    void trap_02_every_known_legal_status_text_has_its_code() {
        var codes = new LinkedHashMap<String, String>();
        codes.put("Interim care order Sec. 38(1)", "C1");
        codes.put("Care Order Sec. 31(a)", "C2");
        codes.put("C.O. Extended S40(5) CA", "C2");
        codes.put("Child freed for adoption", "D1");
        codes.put("Placement Order (Sec. 21)", "E1");
        codes.put("Care Order Sec.31(a) & Placement Order (Sec. 21)", "E1");
        codes.put("Single placement acc. by LA S20(1) CA under 16", "V2");
        codes.put("Single placement acc. by LA S20(3) CA 16 & over", "V2");
        codes.put("Regular occ. acc by LA S20(3) CA 16 & over", "V4");
        codes.put("regular occ. acc. by LA S.20(1) CA under 16", "V4");
        codes.put("Police protection power Sec.38(1)", "L1");
        codes.put("Emergency protection order - LA", "L2");
        codes.put("Child assessment order Sec. 43(1)", "L3");
        codes.put("Remanded to LA accommodation S20", "J1");
        codes.put("P.A.C.E Interview (CYP)", "J2");
        codes.put("S.43 CJA 91 Post-sent Und 22", "J3");
        codes.forEach((text, code) -> assertThat(legalStatus(text).staged("legal_status")).as(text).isEqualTo(code));

        assertThat(legalStatus("Wardship").staged("legal_status")).isNull();
        assertThat(legalStatus("Wardship").findings()).containsExactly("UNMAPPED_VALUE");
    }

    @Test
    void trap_03_a_short_break_is_left_out_although_it_is_written_in_words() throws Exception {
        var council = nights.council().with(
                child("A").bornOn("2004-10-14").enteredOn("2021-05-04")
                        .under("Regular occ. acc by LA S20(3) CA 16 & over"),
                child("B").bornOn("2010-09-14").enteredOn("2021-05-04")
                        .under("Single placement acc. by LA S20(1) CA under 16"))
                .published();
        assertThat(council.inCare()).containsExactly("B V2 U6");
    }

    @Test
    void trap_04_a_status_that_is_not_looked_after_neither_hides_one_nor_keeps_a_child_in_care() throws Exception {
        var council = nights.council().with(
                child("A").bornOn("2010-09-14").enteredOn("2021-05-04")
                        .alsoUnder("Special Guardianship Order", "2021-08-01", ""),
                child("B").bornOn("2010-09-14").enteredOn("2021-05-04").leftOn("2021-08-02", "E4A")
                        .alsoUnder("Special Guardianship Order", "2021-08-02", ""),
                child("C").bornOn("2010-09-14").enteredOn("2021-05-04").leftOn("2021-08-02", "E4A")
                        .written("lega_legal_status_end_date", ""))
                .published();
        assertThat(council.inCare()).containsExactly("A C2 U6");
    }

    @Test
    void trap_07_a_child_whose_placement_the_extract_drops_stays_in_care_in_an_unknown_one() throws Exception {
        var council = nights.council().with(
                child("A").bornOn("2004-10-14").enteredOn("2021-05-04").placedIn("K3").lost("clap"),
                child("B").bornOn("2010-09-14").enteredOn("2021-05-04").written("clap_cla_placement_urn", "2512345")
                        .written("clap_cla_placement_postcode", ""))
                .published();
        assertThat(council.inCare()).containsExactly("A C2 Unknown", "B C2 U6");
        assertThat(council.findings()).contains("ORPHAN_PLACEMENT");
    }

    @Test
    void trap_08_a_care_leaver_is_known_by_person_not_by_record_and_1900_is_no_plan() throws Exception {
        var leaver = record("ssd_care_leavers").with("clea_care_leaver_eligibility", "No Current Eligibility");
        assertThat(leaver.with("clea_pathway_plan_review_date", "1900-01-01").staged("pathway_plan_on")).isNull();
        assertThat(leaver.with("clea_pathway_plan_review_date", "2021-06-07 14:03:22.117").staged("pathway_plan_on"))
                .isEqualTo(LocalDate.of(2021, 6, 7));
        assertThat(leaver.staged("eligibility")).isEqualTo("NO_CURRENT_ELIGIBILITY");

        var council = nights.council().with(child("A").bornOn("2002-10-14").enteredOn("2019-05-04")
                .leftOn("2020-10-14", "E5"))
                .file("ssd_care_leavers.csv", """
                        clea_table_id,clea_person_id,clea_care_leaver_eligibility,clea_care_leaver_in_touch,\
                        clea_care_leaver_latest_contact,clea_care_leaver_accommodation,\
                        clea_care_leaver_accom_suitable,clea_care_leaver_activity,clea_pathway_plan_review_date
                        6F9619FF,A,Former relevant child,Yes,2021-08-01,U,1,F2,2021-05-01
                        8B86D011,A,Former relevant child,Yes,2021-08-01,U,1,F2,2021-05-01
                        B42D00CF,A,Former relevant child,Yes,2021-06-01,U,1,F2,2021-05-01
                        """)
                .published();
        assertThat(council.all(CARE_LEAVER.PERSON_ID, CARE_LEAVER.LATEST_CONTACT_ON))
                .containsExactly("A 2021-06-01", "A 2021-08-01");
    }

    @Test
    void trap_09_permanence_finds_its_child_by_the_period_else_by_the_older_identifier() throws Exception {
        var council = nights.council().with(
                child("A").written("pers_legacy_id", "L1").bornOn("2018-09-14").enteredOn("2021-01-04"),
                child("B").written("pers_legacy_id", "L2").bornOn("2018-09-14").enteredOn("2021-01-04"))
                .file("ssd_permanence.csv", """
                        perm_table_id,perm_person_id,perm_cla_id,perm_placement_order_date,\
                        perm_placed_for_adoption_date,perm_matched_date,perm_placed_foster_carer_date
                        1,L1,A-c1,2021-05-01,2021-07-01,2021-06-01,1900-01-01
                        2,L2,,2021-05-02,2021-07-02,2021-06-02,1900-01-01
                        """)
                .published();
        assertThat(council.all(FACT_ADOPTION.PLACEMENT_ORDER_ON, FACT_ADOPTION.ORDER_TO_MATCH_DAYS))
                .containsExactly("2021-05-01 31", "2021-05-02 31");
        assertThat(council.all(PERMANENCE.PERSON_ID, PERMANENCE.PLACED_WITH_FOSTER_CARER_ON))
                .containsExactly("A null", "B null");
    }

    @Test
    void trap_10_an_estimated_date_of_birth_gives_an_age_once_it_has_come() throws Exception {
        var council = nights.council().with(
                child("A").expectedOn("2005-01-01").enteredOn("2021-05-04"),
                child("B").expectedOn("2021-12-01").enteredOn("2021-05-04"))
                .published();
        assertThat(council.sql()
                .select(FACT_CHILD_MONTH.AGE_YEARS)
                .from(FACT_CHILD_MONTH)
                .where(FACT_CHILD_MONTH.AUTHORITY_KEY.eq(council.authorityKey()))
                .and(FACT_CHILD_MONTH.MONTH_END.eq(VendorNights.MONTH_END))
                .orderBy(FACT_CHILD_MONTH.AGE_YEARS.asc().nullsLast())
                .fetch(FACT_CHILD_MONTH.AGE_YEARS))
                .containsExactly(16, null);
    }

    @Test
    void trap_12_role_codes_become_roles_and_minus_one_is_nobody() throws Exception {
        var council = nights.council().with(child("A").bornOn("2010-09-14").enteredOn("2021-05-04"))
                .file("ssd_involvements.csv", """
                        invo_involvements_id,invo_professional_id,invo_professional_role_id,\
                        invo_professional_team,invo_involvement_start_date,invo_involvement_end_date,invo_person_id
                        1,-1,CW,0,2021-05-04,,A
                        2,77,16PLUS,-1,2021-06-04,,A
                        """)
                .published();
        assertThat(council.all(INVOLVEMENT.INVOLVEMENT_ID, INVOLVEMENT.WORKER_ID, INVOLVEMENT.TEAM_ID))
                .containsExactly("1 null null", "2 77 null");
        assertThat(council.sql()
                .select(DIM_ROLE.NAME)
                .from(FACT_ALLOCATION)
                .join(DIM_ROLE).using(DIM_ROLE.ROLE_KEY)
                .where(FACT_ALLOCATION.AUTHORITY_KEY.eq(council.authorityKey()))
                .orderBy(FACT_ALLOCATION.STARTED_ON)
                .fetch(DIM_ROLE.NAME))
                .containsExactly("Children in Care Qualified Social Workers", "Leaving Care Personal Advisors");
    }

    @Test
    void trap_18_what_ended_before_the_six_years_ages_out_and_what_ended_later_was_deleted() throws Exception {
        var council = nights.council();
        var stays = child("C").bornOn("2010-09-14").enteredOn("2021-05-04");
        council.with(stays,
                child("A").bornOn("2006-09-14").enteredOn("2015-01-05").leftOn("2015-10-05", "E4A"),
                child("B").bornOn("2010-09-14").enteredOn("2021-01-05").leftOn("2021-06-01", "E4A"))
                .published();
        council.on(LocalDate.of(2021, 10, 31), stays).published();

        var period = uk.corporateparenting.schema.history.Tables.FACT_CARE_PERIOD;
        assertThat(council.all(FACT_CARE_PERIOD.ENTERED_ON, FACT_CARE_PERIOD.ENDED_ON))
                .containsExactly("2015-01-05 2015-10-05", "2021-05-04 null");
        assertThat(council.all(period.ENTERED_ON, period.ENDED_ON)).containsExactly("2021-01-05 2021-06-01");
        assertThat(council.all(CHILD_IDENTITY.PERSON_ID)).containsExactly("A", "B", "C");
    }

    @Test
    void trap_20_a_review_that_a_join_has_multiplied_is_one_and_the_others_are_counted() throws Exception {
        var council = nights.council().with(child("A").bornOn("2010-09-14").enteredOn("2021-05-04")
                .reviewedOn("2021-05-20").repeated("clar").repeated("clar"))
                .published();
        assertThat(council.all(REVIEW.HELD_ON)).containsExactly("2021-05-20");
        assertThat(council.findings()).contains("DUPLICATE");
    }

    @Test
    void trap_21_a_pupil_number_cut_short_is_a_warning_and_none_is_not() throws Exception {
        var council = nights.council()
                .with(child("A").enteredOn("2021-05-04"), child("B").enteredOn("2021-05-04"))
                .file("ssd_person.csv", """
                        pers_person_id,pers_sex,pers_ethnicity,pers_dob,pers_upn
                        A,Male,White British,2010-09-14,H80120000100
                        B,Male,White British,2010-09-14,
                        """)
                .published();
        assertThat(council.inCare()).containsExactly("A C2 U6", "B C2 U6");
        assertThat(council.timesFound("168")).isEqualTo(1);
    }

    private static VendorRecord record(String feed) {
        return VendorRecord.of("liquidlogic", feed);
    }

    private static VendorRecord legalStatus(String text) {
        return record("ssd_legal_status").with("lega_legal_status", text);
    }
}
