package uk.corporateparenting.sample.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.corporateparenting.sample.SampleExtracts;
import uk.corporateparenting.sample.SamplePlan;
import uk.corporateparenting.sample.WrittenNight;
import uk.corporateparenting.sample.council.SourceSystem;

class DialectTest {

    @TempDir
    private Path dir;

    @Test
    void liquidlogic_writes_descriptions() throws Exception {
        var night = WrittenNight.write(dir, SourceSystem.LIQUIDLOGIC, 300, 0);
        assertThat(values(night, "ssd_legal_status", "lega_legal_status")).contains("Care Order Sec. 31(a)",
                "Interim care order Sec. 38(1)", "Single placement acc. by LA S20(1) CA under 16",
                "Care Order Sec.31(a) & Placement Order (Sec. 21)");
        assertThat(values(night, "ssd_cla_episodes", "clae_cla_episode_start_reason"))
                .contains("S - Started to be looked after")
                .allMatch(reason -> reason.matches("[SLPTBU] - .+"));
        assertThat(values(night, "ssd_care_leavers", "clea_care_leaver_activity"))
                .allMatch(activity -> activity.matches("|[FPG]\\d - .+"));
        assertThat(values(night, "ssd_involvements", "invo_professional_role_id"))
                .containsExactlyInAnyOrder("CW", "16PLUS", "IRO");
    }

    @Test
    void liquidlogic_knows_adopted_children_by_their_legacy_identifier() throws Exception {
        var night = WrittenNight.write(dir, SourceSystem.LIQUIDLOGIC, 300, 0);
        assertThat(values(night, "ssd_person", "pers_legacy_id"))
                .containsAll(values(night, "ssd_permanence", "perm_person_id"));
        assertThat(values(night, "ssd_permanence", "perm_placed_foster_carer_date"))
                .containsExactly("1900-01-01 00:00:00.000");
        assertThat(values(night, "ssd_care_leavers", "clea_pathway_plan_review_date"))
                .contains("1900-01-01 00:00:00.000");
    }

    @Test
    void liquidlogic_numbers_care_leavers_anew_every_night() throws Exception {
        var council = List.of(WrittenNight.council(SourceSystem.LIQUIDLOGIC, 60));
        var second = WrittenNight.NIGHT.plusDays(1);
        SampleExtracts.write(dir, new SamplePlan(council, WrittenNight.NIGHT, second, 11, 0), _ -> {});
        var first = values(new WrittenNight(dir.resolve("anyshire/2021-09-30")), "ssd_care_leavers", "clea_table_id");
        assertThat(values(new WrittenNight(dir.resolve("anyshire/2021-10-01")), "ssd_care_leavers", "clea_table_id"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first);
    }

    @Test
    void an_estimated_birthday_is_only_expected() throws Exception {
        var night = WrittenNight.write(dir, SourceSystem.LIQUIDLOGIC, 300, 0);
        var alone = values(night, "ssd_immigration_status", "immi_person_id");
        assertThat(night.rows("ssd_person")).filteredOn(row -> alone.contains(row.get("pers_person_id")))
                .isNotEmpty()
                .allMatch(row -> row.get("pers_dob").isEmpty() && !row.get("pers_expected_dob").isEmpty());
    }

    @Test
    void mosaic_names_an_episode_after_its_start_and_workers_by_staff_number() throws Exception {
        var night = WrittenNight.write(dir, SourceSystem.MOSAIC, 300, 0);
        assertThat(night.rows("ssd_cla_episodes")).allMatch(row -> row.get("clae_cla_episode_id")
                .equals(row.get("clae_cla_episode_start_date").substring(0, 10).replace("-", "") + "000000"
                        + row.get("clae_person_id")));
        assertThat(values(night, "ssd_professionals", "prof_professional_id")).containsExactly("");
        assertThat(values(night, "ssd_professionals", "prof_staff_id")).doesNotContain("");
        assertThat(header(night, "ssd_involvements")).doesNotContain("invo_person_id");
        assertThat(header(night, "ssd_cla_placement")).doesNotContain("clap_person_id");
        assertThat(header(night, "ssd_cla_care_plan")).contains("lacp_cla_care_plan_id")
                .doesNotContain("lacp_table_id");
        assertThat(values(night, "ssd_person", "pers_sex")).containsExactlyInAnyOrder("Male", "Female");
        assertThat(values(night, "ssd_care_leavers", "clea_care_leaver_eligibility"))
                .contains("a) Relevant child", "d) Eligible");
        assertThat(values(night, "ssd_cla_care_plan", "lacp_cla_care_plan_json"))
                .noneMatch(plan -> plan.startsWith("{"));
    }

    @Test
    void eclipse_repeats_a_placement_when_a_child_returns() throws Exception {
        var night = WrittenNight.write(dir, SourceSystem.ECLIPSE, 300, 0);
        assertThat(values(night, "ssd_cla_placement", "clap_cla_placement_id"))
                .hasSizeLessThan(night.rows("ssd_cla_placement").size());
        assertThat(night.rows("ssd_cla_reviews")).anyMatch(row -> row.get("clar_cla_review_due_date").isEmpty());
        assertThat(values(night, "ssd_cla_reviews", "clar_cla_review_cancelled")).containsExactly("N");
        assertThat(header(night, "ssd_cla_reviews")).doesNotContain("clar_cla_person_id");
        assertThat(values(night, "ssd_cla_health", "clah_health_check_type"))
                .containsExactlyInAnyOrder("Health check", "Dental Check", "Optician check");
        assertThat(values(night, "ssd_person", "pers_ethnicity")).contains("CNHE", "MWBa");
    }

    @Test
    void dates_carry_midnight_but_the_councils_own_feeds_do_not() throws Exception {
        assertThat(dates(SourceSystem.LIQUIDLOGIC)).allMatch(date -> date.endsWith(" 00:00:00.000"));
        assertThat(dates(SourceSystem.MOSAIC)).allMatch(date -> date.endsWith(" 00:00:00.000"));
        assertThat(dates(SourceSystem.ECLIPSE)).allMatch(date -> date.endsWith(" 00:00:00"));
        assertThat(values(WrittenNight.write(dir, SourceSystem.ECLIPSE, 20, 0), "ext_enrolment", "enrol_start"))
                .allMatch(date -> date.length() == 10);
    }

    private Set<String> dates(SourceSystem system) throws IOException {
        return values(WrittenNight.write(dir, system, 20, 0), "ssd_cla_visits", "clav_cla_visit_date");
    }

    private static Set<String> values(WrittenNight night, String table, String column) {
        return night.rows(table).stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    private static List<String> header(WrittenNight night, String table) throws IOException {
        try (var lines = Files.lines(night.folder().resolve(table + ".csv"))) {
            return List.of(lines.findFirst().orElseThrow().split(",", -1));
        }
    }
}
