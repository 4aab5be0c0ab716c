package uk.corporateparenting.warehouse;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.Nights;
import uk.corporateparenting.calendar.SchoolTerms;
import uk.corporateparenting.calendar.WorkingDays;
import uk.corporateparenting.setting.Council;
import uk.corporateparenting.setting.Population;
import uk.corporateparenting.setting.Setting;
import uk.corporateparenting.setting.Settings;
import uk.corporateparenting.setting.Target;
import uk.corporateparenting.warehouse.reference.IndicatorMember;
import uk.corporateparenting.warehouse.reference.ReferenceLoad;

/**
 * A council of few children on a real database. What is said of the children is staged at once;
 * {@link #publish} makes the star say it too.
 */
public final class World {

    /** The council of every test. */
    public static final int COUNCIL = 1;

    private static final byte[] SECRET = "a secret of the tests".getBytes(StandardCharsets.UTF_8);
    private static final AnnotationConfigApplicationContext BEANS = new AnnotationConfigApplicationContext(
            "uk.corporateparenting.warehouse");
    private static final DSLContext DATABASE = databaseWithReferences();
    private final DSLContext sql = DATABASE;
    private final SortedSet<LocalDate> nights = new TreeSet<>();
    private int publication;
    private int lines;
    private List<Setting> settings = List.of();
    private List<Target> targets = List.of();
    private List<Population> populations = List.of();

    /** A council of which nothing is known yet. */
    public World() {
        sql.transaction(transaction -> {
            transaction.dsl().fetch("""
                    select schemaname || '.' || tablename
                    from pg_tables
                    where schemaname in ('history', 'restricted')
                        or schemaname = 'warehouse' and tablename like 'fact%'
                        or schemaname = 'staging' and tablename like '%\\_1'
                    """).getValues(0, String.class).forEach(table -> transaction.dsl().execute("delete from " + table));
            List.of("dim_child", "dim_school", "dim_worker", "dim_team").forEach(table -> transaction.dsl()
                    .execute("delete from warehouse." + table + " where authority_key = " + COUNCIL));
            transaction.dsl().execute("delete from staging.role_map");
        });
    }

    /** What all councils share takes seconds to load and never changes: once is enough. */
    private static DSLContext databaseWithReferences() {
        var sql = TestDatabase.jooq(TestDatabase.fresh());
        Codes.insertInto(sql);
        sql.execute("call staging.add_council(1)");
        BEANS.getBean(ReferenceLoad.class).load(
                sql,
                new WorkingDays(Set.of(day("2020-12-25"), day("2020-12-28"), day("2021-01-01"))),
                List.of(new Council("westshire", "E10000099", "Westshire", "ssd", "liquidlogic")),
                List.of(new IndicatorMember("children_in_care", "Children in care", "Headline", 1, "count", "lower",
                        "MONTH_END", "MONTH_END", "Children looked after on the day.")));
        return sql;
    }

    /** A day written as 2021-03-31. */
    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** A child by name, with a row of its own. */
    public StagedChild child(String name) {
        if (sql.fetchCount(table(name("staging", "person")), field(name("person_id")).eq(name)) == 0) {
            stage("person", Map.of("person_id", name));
        }
        return new StagedChild(this, name);
    }

    /** Stages a row by column; an absent column is null. */
    public void stage(String table, Map<String, ?> values) {
        sql.insertInto(table(name("staging", table)))
                .set(field(name("authority_key")), COUNCIL)
                .set(field(name("file_id")), 1L)
                .set(field(name("line")), ++lines)
                .set(values.entrySet().stream()
                        .collect(Collectors.toMap(entry -> field(name(entry.getKey())), Map.Entry::getValue)))
                .execute();
    }

    /** The settings, targets and populations of the nights that follow. */
    public void council(List<Setting> itsSettings, List<Target> itsTargets, List<Population> itsPopulations) {
        settings = itsSettings;
        targets = itsTargets;
        populations = itsPopulations;
    }

    /** A setting of the nights that follow, in force ever since. */
    public World withSetting(String setting, String value) {
        return withSetting(setting, value, "2000-04-01");
    }

    /** A setting in force from a day on. */
    public World withSetting(String setting, String value, String from) {
        settings = Stream.concat(settings.stream(), Stream.of(new Setting(setting, value, day(from), null))).toList();
        return this;
    }

    /**
     * Publishes the business date, its month and the one before; a night that changes nothing leaves no
     * trace.
     */
    public Map<String, Difference> publish(String businessDate) {
        var month = MonthEnd.containing(day(businessDate));
        return publish(businessDate, List.of(month.previous(), month));
    }

    /** Publishes with the months given. */
    public Map<String, Difference> publish(String businessDate, List<MonthEnd> months) {
        StagedChild.derivePeriods(sql);
        var star = new Star(COUNCIL, day(businessDate), publication + 1, months, new Settings(settings), targets,
                populations, new SchoolTerms(List.of()), new Nights(nights, day(businessDate)));
        nights.add(day(businessDate));
        var differences = sql
                .transactionResult(transaction -> BEANS.getBean(StarLoad.class).apply(transaction.dsl(), star, SECRET));
        if (differences.stream().anyMatch(difference -> difference.total() > 0)) {
            publication++;
        }
        return differences.stream().collect(Collectors.toMap(Difference::table, difference -> difference));
    }

    /** The newest publication. */
    public int publication() {
        return publication;
    }

    public DSLContext sql() {
        return sql;
    }

    /** The pseudonym of a child. */
    public int key(String child) {
        return sql.select(field(name("child_key"), Integer.class))
                .from(table(name("restricted", "child_identity")))
                .where(field(name("person_id")).eq(child))
                .fetchSingle()
                .value1();
    }

    /** Columns of a warehouse table, one line of text per row, in order. */
    public List<String> rows(Table<?> table, String columns) {
        return rows("select " + columns + " from " + "warehouse." + table.getName());
    }

    /** What a query finds, one line of text per row, in order. */
    public List<String> rows(String query) {
        return sql.fetch(query).stream()
                .map(row -> row.intoList().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    /** Forgets staged rows that say so. */
    public void forget(String table, String where) {
        sql.execute("delete from staging." + table + " where " + where);
    }
}
