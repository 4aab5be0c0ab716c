package uk.corporateparenting.extract.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is loaded although something of it could not be understood, or is not there. */
class RowWarningsTest {

    @TempDir
    private Path folder;

    @Test
    void a_description_that_means_no_known_code_is_none_with_a_warning() {
        var loaded = Feed.ssd("ssd_legal_status", "liquidlogic").load(
                folder,
                "lega_legal_status_id,lega_person_id,lega_legal_status,lega_legal_status_start_date,"
                        + "lega_legal_status_end_date\n1,2,Wardship of the court,2020-01-01,\n");
        assertThat(loaded.rows().getFirst().values()).contains("1", "2").doesNotContain("Wardship of the court");
        assertThat(loaded.warnings()).containsExactly("UNMAPPED_VALUE");
    }

    @Test
    void a_word_in_a_list_of_words_is_none_with_a_warning_however_much_it_looks_like_one() {
        var loaded = Feed.ssd("ssd_cla_health", "liquidlogic").load(
                folder,
                "clah_health_check_id,clah_person_id,clah_health_check_type,clah_health_check_date,"
                        + "clah_health_check_status\n1,2,Health assessment,2020-01-01,Juggling\n");
        assertThat(loaded.rows().getFirst().values()).contains("1", "2").doesNotContain("JUGGLING");
        assertThat(loaded.warnings()).contains("UNMAPPED_VALUE");
    }

    @Test
    void a_missing_optional_column_is_none_with_one_warning_for_the_file() {
        var loaded = Feed.ssd("ssd_cla_visits", "mosaic").load(
                folder,
                """
                        clav_cla_visit_id,clav_person_id,clav_cla_visit_date,clav_cla_visit_seen
                        1,2,2023-04-01,Y
                        2,2,2023-04-02,Y
                        """);
        assertThat(loaded.loaded()).isEqualTo(2);
        assertThat(loaded.warnings()).containsExactly("MISSING_COLUMN", "MISSING_COLUMN");
    }

    @Test
    void a_column_that_tells_a_test_record_is_missed_although_it_is_not_loaded() {
        var with = "pers_person_id,pers_sex,pers_ethnicity,pers_dob,pers_surname\n6,F,WBRI,2015-02-01,A\n";
        var without = "pers_person_id,pers_sex,pers_ethnicity,pers_dob\n6,F,WBRI,2015-02-01\n";
        var person = Feed.ssd("ssd_person", "liquidlogic");
        assertThat(person.load(folder, without).warnings()).hasSize(person.load(folder, with).warnings().size() + 1);
    }
}
