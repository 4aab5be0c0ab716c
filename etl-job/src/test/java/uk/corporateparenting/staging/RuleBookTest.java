package uk.corporateparenting.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.LEGAL_STATUS;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;
import static uk.corporateparenting.schema.staging.Tables.SOURCE_COLUMN;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import uk.corporateparenting.finding.Tier;

/** All rules together, as the program finds them. */
class RuleBookTest {

    private static final AnnotationConfigApplicationContext DISCOVERED = new AnnotationConfigApplicationContext(
            "uk.corporateparenting.staging");

    private final StagedNight night = new StagedNight();

    @AfterAll
    static void close() {
        DISCOVERED.close();
    }

    @BeforeEach
    void the_codes_are_known() {
        night.legalStatusCode("C2", null, null);
    }

    @Test
    void a_night_without_faults_has_no_findings() {
        night.person("A").born("2010-01-01");
        night.episode("A").from("2020-01-01").to("2020-06-01").ceasedFor("X1").startedFor("S");
        night.episode("A").from("2020-06-01").startedFor("L");
        assertThat(check()).allMatch(rule -> rule.tier() == Tier.WARN || rule.count() == 0);
        assertThat(night.quarantined()).isEmpty();
    }

    @Test
    void refused_rows_leave_every_table_and_the_counts_of_their_file_add_up() {
        var row = night.row(CARE_EPISODE, "episodes").with("person_id", "A").from("2020-06-01").to("2020-05-31");
        night.sameRecord(PLACEMENT, row).with("person_id", "A").from("2020-06-01").to("2020-05-31");
        night.sameRecord(LEGAL_STATUS, row).with("person_id", "A").from("2020-06-01").with("legal_status", "C2");
        night.row(CARE_EPISODE, "episodes").with("person_id", "B").from("2020-06-01");
        check();
        assertThat(night.fileCounts("episodes")).isEqualTo("2 = 1 + 1 ROWS_REJECTED");
        assertThat(night.all(CARE_EPISODE.PERSON_ID, CARE_EPISODE)).containsExactly("B");
        assertThat(night.all(PLACEMENT.PERSON_ID, PLACEMENT)).isEmpty();
        assertThat(night.all(LEGAL_STATUS.PERSON_ID, LEGAL_STATUS)).isEmpty();
    }

    @Test
    void a_finding_says_file_line_the_files_own_column_and_the_shape_of_the_value() {
        night.row(CARE_EPISODE, "episodes").with("person_id", "A").from("2020-06-01").to("2020-05-31");
        night.sql()
                .insertInto(SOURCE_COLUMN)
                .values(1, night.file("episodes"), "ceased_on", "DEC")
                .execute();
        check();
        assertThat(night.findings()).containsExactly("356 REJECT episodes.csv 2 DEC 9999-99-99");
    }

    @Test
    void a_finding_shows_no_identifier() {
        night.episode("AB123").from("2020-06-01");
        check();
        assertThat(night.findings()).contains("INT03 QUARANTINE ssd_cla_episodes.csv 2 person_id AA999");
        assertThat(night.findings()).noneMatch(finding -> finding.contains("AB123"));
    }

    @Test
    void faults_are_recorded_before_they_are_mended() {
        night.person("A").born("2010-01-01");
        night.episode("A").from("2020-01-01").startedFor("S");
        night.episode("A").from("2020-06-01").startedFor("L");
        assertThat(check()).contains(new RuleCount("142", Tier.REPAIR, 1));
        assertThat(night.findings()).contains("142 REPAIR ssd_cla_episodes.csv 2 ceased_on null");
        assertThat(night.quarantined()).isEmpty();
    }

    @Test
    void a_repair_that_is_off_quarantines_instead() {
        night.setting("repair_142", "false");
        night.person("A").born("2010-01-01");
        night.episode("A").from("2020-01-01");
        night.episode("A").from("2020-06-01");
        assertThat(check()).contains(new RuleCount("142", Tier.QUARANTINE, 1));
        assertThat(night.quarantined()).containsExactly("period of A by 142");
    }

    @Test
    void tiers_follow_each_other_from_refusal_to_warning() {
        assertThat(check().stream().map(RuleCount::tier).distinct())
                .startsWith(Tier.REJECT, Tier.REPAIR, Tier.QUARANTINE, Tier.WARN);
    }

    @Test
    void a_period_is_derived_from_episodes_without_one_and_given_to_reviews() {
        night.row(CARE_EPISODE, "episodes").with("person_id", "A").from("2020-01-01");
        night.row(REVIEW, "reviews").with("person_id", "A").held("2020-02-01");
        check();
        assertThat(night.all(REVIEW.PERIOD_OF_CARE_ID, REVIEW)).containsExactly("A/2020-01-01");
    }

    private List<RuleCount> check() {
        return DISCOVERED.getBean(RuleBook.class).check(night.tonight());
    }
}
