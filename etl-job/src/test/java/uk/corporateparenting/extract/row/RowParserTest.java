package uk.corporateparenting.extract.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.corporateparenting.extract.row.Feed.Loaded;
import uk.corporateparenting.finding.Finding;
import uk.corporateparenting.finding.Tier;

class RowParserTest {

    private static final Feed CHILDREN = Feed.ssda903("header");
    private static final Feed EPISODES = Feed.ssda903("episodes");
    private static final String CHILD_COLUMNS = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private static final String EPISODE_COLUMNS = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,"
            + "REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";

    @TempDir
    private Path folder;

    @Test
    void a_record_becomes_typed_and_coded_values_in_the_order_of_the_contract() {
        var loaded = child(" 100001 ,2,01/02/2015,wbri,A1,1,");
        assertThat(loaded.rows()).containsExactly(new StagedRow(
                "person",
                2,
                Arrays.<@Nullable Object>asList("100001", "F", "WBRI", LocalDate.of(2015, 2, 1), "A1", true)));
        assertThat(loaded.warnings()).isEmpty();
    }

    @Test
    void one_record_of_the_return_fills_several_tables() {
        var loaded = episode("1,01/04/2023,S,C2,N1,U6,PR1,,,,AB1 2,AB1 3,SC000001");
        assertThat(loaded.rows()).extracting(StagedRow::table)
                .containsExactly("care_episode", "placement", "legal_status");
        assertThat(value(loaded, 2, 1)).isEqualTo("C2");
    }

    @Test
    void a_record_has_one_reject_at_most_and_identifiers_come_first() {
        var finding = reject(child("1 2,,31/02/2015,???,,9,"));
        assertThat(finding).isEqualTo(new Finding("ID_INVALID", Tier.REJECT, 2, "CHILD", "9 9"));
    }

    @Test
    void after_identifiers_the_first_fault_in_the_contracts_order_counts() {
        assertThat(reject(child("12,,31/02/2015,???,,9,"))).extracting(Finding::code, Finding::column)
                .containsExactly("REQUIRED_MISSING", "SEX");
        assertThat(reject(child("12,1,31/02/2015,???,,9,"))).extracting(Finding::code, Finding::column)
                .containsExactly("DATE_INVALID", "DOB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"29/02/2023", "31/04/2023", "00/01/2023", "01/00/2023", "01/13/2023", "32/01/2023",
            "01/02/23",
            "1-2-2023", "2023-02-01", "01/02/2023 00:00:00", "01/02/2023x", "44958", "01-Feb-2023",
            "\u0660\u0661/\u0660\u0662/\u0662\u0660\u0661\u0665", "01//2023", "/02/2023", "01/02/", "001/02/2023",
            "1/02/-2023", "01/02/2023\u00a0", "29/02/1900"})
    void a_day_not_in_the_declared_format_is_invalid(String day) {
        assertThat(reject(child("1,1," + day + ",WBRI,,,")).code()).isEqualTo("DATE_INVALID");
    }

    @ParameterizedTest
    @CsvSource({"29/02/2024,2024-02-29", "1/2/2015,2015-02-01", "31/12/1902,1902-12-31", "01/01/2100,2100-01-01"})
    void a_day_in_the_declared_format_is_read(String day, LocalDate read) {
        assertThat(value(child("1,1," + day + ",WBRI,,,"), 0, 3)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/12/1901", "01/01/1900", "01/01/2101", "31/12/9999", "01/02/20155", "29/02/0004"})
    void a_required_day_beyond_any_childs_record_is_out_of_range(String day) {
        assertThat(reject(child("1,1," + day + ",WBRI,,,")).code()).isEqualTo("DATE_RANGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/01/1900", "31/12/1901", "31/12/9999"})
    void a_day_that_means_none_is_none_where_it_may_be_missing(String day) {
        assertThat(value(episode("1,01/04/2023,S,C2,N1,U6,PR1," + day + ",,,,,"), 0, 3)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/01/2101", "30/12/9999", "01/02/20155"})
    void another_far_day_is_out_of_range_even_where_it_may_be_missing(String day) {
        assertThat(reject(episode("1,01/04/2023,S,C2,N1,U6,PR1," + day + ",,,,,")).code()).isEqualTo("DATE_RANGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-04-01", "2023-04-01 00:00:00.000", "2023-04-01T23:59:59", "2023-04-01 10:30",
            "2023-04-01 00:00:00.0000000"})
    void the_time_of_a_datetime_is_dropped(String text) {
        assertThat(value(visit(text, "Y"), 0, 3)).isEqualTo(LocalDate.of(2023, 4, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-04-01 24:00:00", "2023-04-01T10", "2023-04-01 10:60", "2023-04-01Z",
            "2023-04-01T00:00:00Z", "2023-4-1", "20230401", "01/04/2023", "2023-04-01 ."})
    void a_datetime_with_another_time_is_invalid(String text) {
        assertThat(reject(visit(text, "Y")).code()).isEqualTo("DATE_INVALID");
    }

    @ParameterizedTest
    @CsvSource({"Y,true", "yes,true", "1,true", "N,false", "No,false", "'',", "NULL,"})
    void a_truth_value_is_one_of_the_listed_texts(String text, @Nullable Boolean read) {
        assertThat(value(visit("2023-04-01", text), 0, 4)).isEqualTo(read);
    }

    @Test
    void another_truth_value_is_invalid() {
        assertThat(reject(visit("2023-04-01", "maybe")).code()).isEqualTo("VALUE_INVALID");
    }

    @ParameterizedTest
    @CsvSource({"1,1", "0.5,0.5", "12.0,12.0", "'1,234.50',1234.50", "1E+1,10", "-1,-1"})
    void a_number_is_read_as_spreadsheets_write_it(String text, BigDecimal read) {
        assertThat((BigDecimal) value(establishment(text), 0, 2)).isEqualByComparingTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "1,23", "1.2.3", "\u0661", "1e999", "10000", "NaN", "0x1", "--1", "1 000"})
    void another_number_is_invalid(String text) {
        assertThat(reject(establishment(text)).code()).isEqualTo("VALUE_INVALID");
    }

    @ParameterizedTest
    @CsvSource({"11,11", "11.0,11", "R,", "N2,"})
    void a_whole_number_may_end_in_a_zero_decimal_and_has_its_own_missing_values(String text, @Nullable Integer read) {
        assertThat(value(pep(text), 0, 3)).isEqualTo(read);
    }

    @Test
    void half_a_year_group_is_invalid() {
        assertThat(reject(pep("10.5")).code()).isEqualTo("VALUE_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100001\u00a0", "\u200b100001", "\uff11\uff10\uff10", "Zo\u00eb", "'1'", "1 2", "=1+1",
            "-1",
            "1.00001E+05", "\ud83d\ude00", "\"1\n2\"", "\u202e1", "1;2"})
    void a_look_alike_of_an_identifier_is_invalid(String identifier) {
        assertThat(reject(child(identifier + ",1,01/02/2015,WBRI,,,")).code()).isEqualTo("ID_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[31m1", "1\u0007", "1\u007f", "\"1\u000b\""})
    void a_control_character_rejects_the_record_whatever_else_is_wrong(String identifier) {
        assertThat(reject(child(identifier + ",,,,,,")).code()).isEqualTo("CONTROL_CHAR");
    }

    @Test
    void a_control_character_in_a_column_nobody_reads_rejects_the_record_too() {
        var loaded = CHILDREN.load(folder, CHILD_COLUMNS.strip() + ",NOTE\n1,1,01/02/2015,WBRI,,,,\u0008\n");
        assertThat(reject(loaded).code()).isEqualTo("CONTROL_CHAR");
    }

    @Test
    void a_cell_of_ten_thousand_characters_may_be_read_and_one_more_is_too_long() {
        var columns = CHILD_COLUMNS.strip() + ",NOTE\n1,1,01/02/2015,WBRI,,,,";
        assertThat(CHILDREN.load(folder, columns + "a".repeat(10_000)).loaded()).isEqualTo(1);
        assertThat(reject(CHILDREN.load(folder, columns + "a".repeat(10_001))).code()).isEqualTo("FIELD_TOO_LONG");
        assertThat(reject(CHILDREN.load(folder, columns + "\"" + "\"\"".repeat(10_001) + "\"")).code())
                .isEqualTo("FIELD_TOO_LONG");
    }

    @Test
    void a_text_longer_than_its_field_is_too_long() {
        assertThat(reject(visitOf("v".repeat(49), "2023-04-01", "Y"))).extracting(Finding::code, Finding::column)
                .containsExactly("FIELD_TOO_LONG", "clav_cla_visit_id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,2", "1,1,01/02/2015,WBRI,,", "1,1,01/02/2015,WBRI,,,,", "1,1,01/02/2015,WB,RI,,,"})
    void a_record_of_another_width_than_the_header_is_rejected(String row) {
        assertThat(reject(child(row)).code()).isEqualTo("ROW_WIDTH");
    }

    @Test
    void cells_under_blank_names_at_the_end_of_the_header_must_be_blank_or_absent() {
        var columns = CHILD_COLUMNS.strip() + ",,\n";
        var good = "1,1,01/02/2015,WBRI,,,";
        assertThat(CHILDREN.load(folder, columns + good + "\n" + good + ", ,\n").loaded()).isEqualTo(2);
        assertThat(reject(CHILDREN.load(folder, columns + good + ",x,\n")).code()).isEqualTo("ROW_WIDTH");
    }

    @Test
    void a_misshapen_code_rejects_the_record_and_a_well_shaped_unknown_one_does_not() {
        assertThat(reject(child("1,1,01/02/2015,MW\"BC,,,")).code()).isEqualTo("CODE_INVALID");
        assertThat(value(child("1,1,01/02/2015,xx9,,,"), 0, 2)).isEqualTo("XX9");
    }

    @Test
    void a_test_record_is_rejected_wherever_it_is_named() {
        var columns = "pers_person_id,pers_sex,pers_ethnicity,pers_dob\n";
        var person = Feed.ssd("ssd_person", "eclipse").load(folder, columns + "6,F,WBRI,2015-02-01\n");
        assertThat(reject(person).code()).isEqualTo("EXCLUDED_PERSON");
        assertThat(reject(Feed.ssd("ssd_cla_visits", "eclipse").load(
                folder, "clav_cla_visit_id,clav_person_id,clav_cla_visit_date\n6,1,2023-04-01\n")).code())
                .isEqualTo("EXCLUDED_PERSON");
        assertThat(Feed.ssd("ssd_person", "mosaic").load(folder, columns + "6,F,WBRI,2015-02-01\n").loaded())
                .isEqualTo(1);
    }

    @Test
    void a_surname_is_never_loaded_but_marks_a_record_that_must_not_be() {
        var columns = "pers_person_id,pers_surname,pers_sex,pers_ethnicity,pers_dob\n";
        var loaded = Feed.ssd("ssd_person", "mosaic").load(
                folder, columns + "1, Duplicate,F,WBRI,2015-02-01\n2,Smith,F,WBRI,2015-02-01\n");
        assertThat(loaded.rows()).extracting(row -> row.values().getLast()).containsExactly(true, false);
        assertThat(loaded.rows().toString()).doesNotContain("Smith");
    }

    @ParameterizedTest
    @CsvSource({"liquidlogic,P1", "mosaic,S1"})
    void the_identifier_of_a_worker_stands_where_the_system_puts_it(String system, String worker) {
        var loaded = Feed.ssd("ssd_professionals", system).load(
                folder, "prof_professional_id,prof_staff_id,prof_full_time_equivalency\nP1,S1,0.5\n");
        assertThat(value(loaded, 0, 0)).isEqualTo(worker);
    }

    private Loaded child(String row) {
        return CHILDREN.load(folder, CHILD_COLUMNS + row + "\n");
    }

    private Loaded episode(String row) {
        return EPISODES.load(folder, EPISODE_COLUMNS + row + "\n");
    }

    private Loaded visit(String day, String seen) {
        return visitOf("1", day, seen);
    }

    private Loaded visitOf(String identifier, String day, String seen) {
        return Feed.ssd("ssd_cla_visits", "mosaic").load(
                folder,
                "clav_cla_visit_id,clav_cla_id,clav_person_id,clav_cla_visit_date,clav_cla_visit_seen\n"
                        + identifier + ",7,2," + day + "," + seen + "\n");
    }

    private Loaded establishment(String posts) {
        return Feed.ssd("ref_establishment", "mosaic").load(
                folder,
                "service_area,role,establishment_fte,valid_from,valid_to\nNorth,LEAVING_CARE_PERSONAL_ADVISOR,\""
                        + posts
                        + "\",2020-01-01,\n");
    }

    private Loaded pep(String year) {
        return Feed.ssd("ext_pep", "mosaic").load(
                folder,
                "person_id,academic_year,term,ncy_actual,on_virtual_school_roll,pep_date,pep_status\n"
                        + "1,2023/24,AUT," + year + ",Y,2023-10-01,COMPLETE\n");
    }

    private static @Nullable Object value(Loaded loaded, int row, int column) {
        assertThat(loaded.rejects()).isEmpty();
        return loaded.rows().get(row).values().get(column);
    }

    private static Finding reject(Loaded loaded) {
        assertThat(loaded.rejects()).hasSize(1);
        return Objects.requireNonNull(loaded.rejects().getFirst());
    }
}
