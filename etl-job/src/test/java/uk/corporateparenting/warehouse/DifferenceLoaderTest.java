package uk.corporateparenting.warehouse;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.warehouse.Warehouse.WAREHOUSE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferenceLoaderTest {

    private final World world = new World();

    @Test
    void the_same_night_twice_changes_nothing() {
        world.child("A").bornOn("2010-05-05").enteredOn("2021-01-01").placed("U4", "2021-01-01", null)
                .reviewed("2021-01-20").legalStatus("C2", "2021-01-01", null);
        assertThat(changes(world.publish("2021-03-31"))).isPositive();
        var state = state();
        assertThat(changes(world.publish("2021-03-31"))).isZero();
        assertThat(state()).isEqualTo(state);
        assertThat(world.publication()).isEqualTo(1);
    }

    @Test
    void a_day_on_which_nothing_happens_is_no_difference() {
        world.child("A").bornOn("2010-05-05").enteredOn("2021-01-01");
        world.publish("2021-03-15");
        assertThat(changes(world.publish("2021-03-16"))).isZero();
        assertThat(
                world.rows("select as_at, known_from from warehouse.fact_child_month where month_end = '2021-03-31'"))
                .containsExactly("2021-03-15 1");
    }

    @Test
    void an_update_keeps_what_was_said_before() {
        world.child("A").enteredOn("2021-01-01").legalStatus("C1", "2021-01-01", null);
        world.publish("2021-03-31");
        world.sql().execute("update staging.legal_status set ended_on = '2021-03-20'");
        assertThat(world.publish("2021-03-31")).containsEntry(
                "fact_legal_status", new Difference("fact_legal_status", 0, 1, 0));
        assertThat(world.rows("select ended_on, known_from from warehouse.fact_legal_status"))
                .containsExactly("2021-03-20 2");
        assertThat(world.rows("select ended_on, known_from, known_to from history.fact_legal_status"))
                .containsExactly("null 1 2");
    }

    @Test
    void a_row_that_vanishes_is_remembered_and_one_that_re_appears_is_new() {
        world.child("A").enteredOn("2021-01-01").legalStatus("C1", "2021-01-01", null);
        world.publish("2021-03-31");
        world.forget("legal_status", "person_id = 'A'");
        assertThat(world.publish("2021-03-31")).containsEntry(
                "fact_legal_status", new Difference("fact_legal_status", 0, 0, 1));
        world.child("A").legalStatus("C1", "2021-01-01", null);
        assertThat(world.publish("2021-03-31")).containsEntry(
                "fact_legal_status", new Difference("fact_legal_status", 1, 0, 0));
        assertThat(world.rows("select known_from from warehouse.fact_legal_status")).containsExactly("3");
        assertThat(world.rows("select known_from, known_to from history.fact_legal_status")).containsExactly("1 2");
        assertThat(asKnown(1, "fact_legal_status")).isEqualTo(1);
        assertThat(asKnown(2, "fact_legal_status")).isZero();
        assertThat(asKnown(3, "fact_legal_status")).isEqualTo(1);
    }

    @Test
    void a_row_that_ended_before_the_years_of_the_source_ages_out_and_stays() {
        world.child("A").inCare("2010-01-01", "2015-03-30");
        world.child("B").inCare("2010-01-01", "2015-03-31");
        world.publish("2021-03-31");
        world.forget("care_episode", "true");
        world.publish("2021-03-31");
        assertThat(world.rows("select ended_on from warehouse.fact_care_period")).containsExactly("2015-03-30");
    }

    @Test
    void a_child_is_never_forgotten() {
        world.child("A").bornOn("2010-05-05").enteredOn("2021-01-01").with("disability", Map.of("disability", "LD"));
        world.publish("2021-03-31");
        world.forget("person", "true");
        world.forget("care_episode", "true");
        world.forget("disability", "true");
        assertThat(world.publish("2021-03-31")).containsEntry("dim_child", new Difference("dim_child", 0, 0, 0));
        assertThat(world.rows("select is_disabled from warehouse.dim_child where authority_key = 1"))
                .containsExactly("true");
    }

    @Test
    void what_one_council_says_leaves_another_alone() {
        world.sql().execute("insert into warehouse.dim_authority values (2, 'eastshire', 'E2', 'Eastshire', 'ssd',"
                + " 'mosaic', 0) on conflict do nothing");
        world.sql().execute("insert into warehouse.dim_team values (20000001, 2, 'T', 'Team', 'Unknown', 1)");
        world.sql().execute(
                "insert into warehouse.fact_establishment values (2, 'East', -1, '2021-01-01', 1, null, 5, 1)");
        world.child("A").enteredOn("2021-01-01");
        world.publish("2021-03-31");
        assertThat(world.rows("select service_area from warehouse.fact_establishment")).containsExactly("East");
        world.sql().execute("delete from warehouse.dim_team where authority_key = 2");
    }

    @Test
    void a_row_that_names_another_childs_period_is_of_its_own_child_and_in_no_period() {
        world.child("A").enteredOn("2021-01-01").placed("U4", "2021-01-01", null);
        world.child("B").enteredOn("2021-01-01").with("placement", Map.of(
                "period_of_care_id", "A-1", "started_on", World.day("2021-02-02"), "placement_type", "K2"));
        world.publish("2021-03-31");
        assertThat(world.rows("select person_id, started_on from warehouse.fact_placement"
                + " inner join restricted.child_identity using (child_key)"))
                .containsExactly("A 2021-01-01", "B 2021-02-02");
        assertThat(world.rows("select started_on from warehouse.fact_placement_spell")).containsExactly("2021-01-01");
    }

    @Test
    void no_key_of_the_star_is_an_empty_text() {
        world.child("A").enteredOn("2021-01-01").placed("U4", "2021-01-01", null)
                .with("pep", Map.of("academic_year", "2020/21", "term", "AUT"))
                .with("enrolment", Map.of("started_on", World.day("2021-01-01")));
        world.stage("establishment", Map.of("establishment_fte", BigDecimal.ONE));
        world.publish("2021-03-31");
        WAREHOUSE.tableStream()
                .forEach(table -> requireNonNull(table.getPrimaryKey()).getFields().forEach(key -> assertThat(
                        world.rows("select 1 from warehouse." + table.getName() + " where " + key.getName()
                                + "::text = ''"))
                        .isEmpty()));
    }

    @Test
    void the_same_nights_again_give_the_same_state() {
        var first = threeNights(new World());
        assertThat(threeNights(new World())).isEqualTo(first);
    }

    private List<String> threeNights(World council) {
        for (var child : List.of("A", "B", "C", "D")) {
            council.child(child).bornOn("2010-05-05").enteredOn("2021-01-01").placed("U4", "2021-01-01", null);
        }
        council.stage("worker", Map.of("worker_id", "W1", "job_title", "Social worker"));
        council.stage("school_grade",
                Map.of("school_urn", "100001", "grade", 2, "valid_from", World.day("2019-01-01")));
        council.publish("2021-03-29");
        council.child("E").enteredOn("2021-03-29").reviewed("2021-03-30");
        council.publish("2021-03-30");
        council.forget("placement", "person_id = 'B'");
        council.sql().execute("update staging.worker set job_title = 'Senior social worker'");
        council.publish("2021-03-31");
        return state();
    }

    /** Every row of the star and its history. */
    private List<String> state() {
        return world.sql().fetch("select schemaname, tablename from pg_tables"
                + " where schemaname in ('warehouse', 'history', 'restricted') and tablename <> 'dim_date'"
                + " order by 1, 2").stream()
                .flatMap(table -> world.rows("select '%s.%s', row.* from %s.%s row".formatted(
                        table.get(0), table.get(1), table.get(0), table.get(1))).stream())
                .toList();
    }

    private int asKnown(int publication, String table) {
        return world.sql().transactionResult(transaction -> {
            transaction.dsl().execute("set local as_known.publication = " + publication);
            return transaction.dsl().fetchSingle("select count(*)::int from as_known." + table).get(0, Integer.class);
        });
    }

    private static int changes(Map<String, Difference> differences) {
        return differences.values().stream().mapToInt(Difference::total).sum();
    }
}
