package uk.corporateparenting.warehouse.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.calendar.WorkingDays;
import uk.corporateparenting.setting.Council;

class ReferenceLoadTest {

    private static final WorkingDays DAYS = new WorkingDays(Set.of(LocalDate.of(2021, 12, 27)));
    private final DSLContext sql = TestDatabase.jooq(TestDatabase.fresh());

    @Test
    void twice_is_once_and_a_member_keeps_its_key_when_others_come_before_it() {
        code("placement_type", "K2", "Children's home");
        load(council("westshire"));
        var key = key("K2");
        sql.execute("update staging.code set name = 'Home for children'");
        code("placement_type", "A3", "Adoption");
        load(council("eastshire"), council("westshire"));
        load(council("eastshire"), council("westshire"));
        assertThat(key("K2")).isEqualTo(key);
        assertThat(sql.fetchValues("select name from warehouse.dim_placement_type order by placement_type_key"))
                .isEqualTo(List.of("Unknown", "Home for children", "Adoption"));
        assertThat(sql.fetchValues("select slug from warehouse.dim_authority order by authority_key"))
                .isEqualTo(List.of("Unknown", "westshire", "eastshire"));
        assertThat(sql.fetchValue("select count(*)::int from history.dim_placement_type")).isEqualTo(0);
    }

    @Test
    void every_dimension_has_an_unknown_member() {
        load(council("westshire"));
        assertThat(sql.fetch("select tablename from pg_tables where schemaname = 'warehouse' and tablename like 'dim%'"
                + " and tablename <> 'dim_date'").getValues(0, String.class))
                .allSatisfy(dimension -> assertThat(
                        sql.fetchValue("select count(*)::int from warehouse.%s where %s_key = -1"
                                .formatted(dimension, dimension.substring("dim_".length()))))
                        .isEqualTo(1));
    }

    @Test
    void a_day_knows_its_month_financial_year_and_place_among_the_working_days() {
        load(council("westshire"));
        assertThat(day("2021-12-27")).isEqualTo("20211227 Monday 12 December 2021 2021-12-31 2021/22 3 false");
        assertThat(day("2022-03-31")).isEqualTo("20220331 Thursday 3 March 2022 2022-03-31 2021/22 4 true");
        assertThat(sql.fetchValues(
                "select distinct month_number * 10 + financial_quarter from warehouse.dim_date order by 1"))
                .isEqualTo(List.of(14, 24, 34, 41, 51, 61, 72, 82, 92, 103, 113, 123));
        assertThat(day("2000-02-29")).isEqualTo("20000229 Tuesday 2 February 2000 2000-02-29 1999/00 4 true");
        assertThat(sql.fetchValue("select working_day_number from warehouse.dim_date where date = '1990-01-01'"))
                .isEqualTo(1);
        assertThat(sql.fetchValues("select date from warehouse.dim_date where is_working_day and working_day_number ="
                + " (select working_day_number + 2 from warehouse.dim_date where date = '2021-12-24')"))
                .isEqualTo(List.of(java.sql.Date.valueOf(DAYS.after(LocalDate.of(2021, 12, 24), 2))));
        assertThat(sql.fetch("select date, is_working_day from warehouse.dim_date")).hasSize(21_915)
                .allMatch(row -> DAYS.includes(row.get(0, LocalDate.class)) == row.get(1, Boolean.class));
    }

    @Test
    void breakdowns_and_members_are_in_the_order_of_the_report() {
        load(council("westshire"));
        assertThat(sql.fetchValues("select distinct on (breakdown) breakdown || ': ' || member"
                + " from warehouse.dim_breakdown_member where breakdown_member_key > 0 order by breakdown, sort_order"))
                .isEqualTo(List.of("AGE_BAND: Under 1", "ALL: ALL", "LEGAL_STATUS: Full care order",
                        "OTHER_SETTING: Children's home", "PLACEMENT_TYPE: Foster placement with relative or friend",
                        "ROLE: Family Safeguarding Qualified Social Workers", "TIME_IN_CARE: Under 6 months"));
        assertThat(sql.fetchValue("select count(*)::int from warehouse.dim_breakdown_member")).isEqualTo(37);
    }

    private void load(Council... councils) {
        new ReferenceLoad().load(sql, DAYS, List.of(councils), List.of());
    }

    private static Council council(String slug) {
        return new Council(slug, "E1", slug, "ssd", "mosaic");
    }

    private void code(String list, String code, String name) {
        sql.execute("insert into staging.code (list, code, name) values (?, ?, ?)", list, code, name);
    }

    private @Nullable Object key(String code) {
        return sql.fetchValue("select placement_type_key from warehouse.dim_placement_type where code = ?", code);
    }

    private String day(String date) {
        return String.join(" ", sql.fetchSingle("select date_key, day_name, month_number, month_name, calendar_year,"
                + " month_end, financial_year, financial_quarter, is_working_day from warehouse.dim_date"
                + " where date = ?::date", date).into(String[].class));
    }
}
