package uk.corporateparenting.staging;

import static uk.corporateparenting.schema.control.Tables.FINDING;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;
import static uk.corporateparenting.schema.staging.Tables.CODE;
import static uk.corporateparenting.schema.staging.Tables.QUARANTINE;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.contract.Conventions;
import uk.corporateparenting.finding.Attempt;
import uk.corporateparenting.schema.staging.Tables;
import uk.corporateparenting.setting.Setting;
import uk.corporateparenting.setting.Settings;

/**
 * A night of one council on 30 September 2021, staged row by row; every feed has one file, its rows
 * from line 2 on.
 */
public final class StagedNight {

    public static final LocalDate BUSINESS_DATE = LocalDate.of(2021, 9, 30);
    private static final Attempt ATTEMPT = new Attempt(1, BUSINESS_DATE, 1);
    private static final Connection CONNECTION = connection();
    private static final DSLContext SQL = DSL.using(CONNECTION, SQLDialect.POSTGRES);

    private final Map<String, String> settings = new LinkedHashMap<>(
            Map.of("repair_142", "true", "repair_501", "true", "repair_433", "true"));
    private final Map<String, Long> files = new LinkedHashMap<>();
    private final List<StagedRow> unwritten = new ArrayList<>();
    private final Map<Long, Long> lines = new LinkedHashMap<>();
    private boolean inclusiveEpisodeEnds;
    private List<String> excludedPersonIds = List.of();

    /** Whatever the night before staged is gone: it was never committed. */
    public StagedNight() {
        try {
            CONNECTION.rollback();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Connection connection() {
        try {
            var connection = TestDatabase.fresh().getConnection();
            DSL.using(connection, SQLDialect.POSTGRES).execute("call staging.add_council(1)");
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public StagedRow person(String id) {
        return row(Tables.PERSON, "ssd_person").with("person_id", id);
    }

    /** An episode of a child's period of care, called after the child. */
    public StagedRow episode(String child) {
        return row(Tables.CARE_EPISODE, "ssd_cla_episodes").with("person_id", child).in("period of " + child);
    }

    public StagedRow row(Table<? extends Record> table, String feed) {
        var row = new StagedRow(table, feed);
        unwritten.add(row);
        return row;
    }

    /** Another table's share of the same record of the same file. */
    public StagedRow sameRecord(Table<? extends Record> table, StagedRow first) {
        write();
        return row(table, first.feed()).with("file_id", first.get("file_id"))
                .with("line", first.get("line"));
    }

    public void legalStatusCode(String code, @Nullable String validFrom, @Nullable String validTo) {
        SQL.insertInto(CODE, CODE.LIST, CODE.CODE_, CODE.NAME, CODE.VALID_FROM, CODE.VALID_TO)
                .values("legal_status", code, code, validFrom == null ? null : LocalDate.parse(validFrom),
                        validTo == null ? null : LocalDate.parse(validTo))
                .execute();
    }

    public void setting(String name, String value) {
        settings.put(name, value);
    }

    public void endsAreInclusive() {
        inclusiveEpisodeEnds = true;
    }

    public void exclude(String personId) {
        excludedPersonIds = List.of(personId);
    }

    /** The night as a rule sees it. */
    public Tonight tonight() {
        write();
        var inForce = settings.entrySet()
                .stream()
                .map(entry -> new Setting(entry.getKey(), entry.getValue(), LocalDate.EPOCH, null))
                .toList();
        return new Tonight(SQL, ATTEMPT, new Settings(inForce), new Conventions(inclusiveEpisodeEnds, "COMPLETED",
                LocalDate.of(1901, 1, 1), LocalDate.of(9999, 1, 1), excludedPersonIds));
    }

    /** The faults that a rule finds: feed, line and column. */
    public List<String> faults(Rule rule) {
        return tonight().sql()
                .fetch(rule.faults(tonight()))
                .map(fault -> feedOf(fault.value1()) + " " + fault.value2() + " " + fault.value3())
                .stream()
                .sorted()
                .toList();
    }

    /** Checks the night by these rules and derivations. */
    public List<RuleCount> check(List<Rule> rules, List<Derivation> derivations) {
        return new RuleBook(rules, derivations).check(tonight());
    }

    public List<RuleCount> check(Rule... rules) {
        return check(List.of(rules), List.of());
    }

    public void derive(Derivation derivation) {
        derivation.statements(tonight()).forEach(SQL::execute);
    }

    public <T> List<T> all(Field<T> column, Table<? extends Record> table) {
        return tonight().sql()
                .select(column)
                .from(table)
                .orderBy(table.field("file_id"), table.field("line"), column)
                .fetch(column);
    }

    /** The findings kept: rule, tier, file, line, column and masked value. */
    public List<String> findings() {
        return SQL.selectFrom(FINDING)
                .orderBy(FINDING.RULE_CODE, FINDING.FILE_ID, FINDING.LINE)
                .fetch(finding -> "%s %s %s %s %s %s".formatted(finding.get(FINDING.RULE_CODE),
                        finding.get(FINDING.TIER), finding.get(FINDING.FILE_NAME), finding.get(FINDING.LINE),
                        finding.get(FINDING.COLUMN_NAME), finding.get(FINDING.MASKED_VALUE)));
    }

    public List<String> quarantined() {
        return SQL.selectFrom(QUARANTINE)
                .orderBy(QUARANTINE.PERIOD_OF_CARE_ID, QUARANTINE.RULE_CODE)
                .fetch(row -> row.get(QUARANTINE.PERIOD_OF_CARE_ID) + " by " + row.get(QUARANTINE.RULE_CODE));
    }

    /** The counts of a feed's file: read, loaded, rejected and outcome. */
    public String fileCounts(String feed) {
        return SQL.selectFrom(SOURCE_FILE)
                .where(SOURCE_FILE.FEED.eq(feed))
                .fetchSingle(file -> "%s = %s + %s %s".formatted(file.get(SOURCE_FILE.ROWS_READ),
                        file.get(SOURCE_FILE.ROWS_LOADED), file.get(SOURCE_FILE.ROWS_REJECTED),
                        file.get(SOURCE_FILE.OUTCOME)));
    }

    public DSLContext sql() {
        return SQL;
    }

    /** A file of which so many rows were read and rejected, without the rows themselves. */
    public void fileOf(String feed, long read, long rejected) {
        SQL.update(SOURCE_FILE)
                .set(SOURCE_FILE.ROWS_READ, read)
                .set(SOURCE_FILE.ROWS_LOADED, read - rejected)
                .set(SOURCE_FILE.ROWS_REJECTED, rejected)
                .where(SOURCE_FILE.FILE_ID.eq(file(feed)))
                .execute();
    }

    public void refusedFile(String feed, String code) {
        SQL.update(SOURCE_FILE)
                .set(SOURCE_FILE.OUTCOME, "FILE_REJECTED")
                .set(SOURCE_FILE.CODE, code)
                .set(SOURCE_FILE.REASON, "Why not.")
                .where(SOURCE_FILE.FILE_ID.eq(file(feed)))
                .execute();
    }

    public long file(String feed) {
        return files.computeIfAbsent(feed, _ -> SQL.insertInto(SOURCE_FILE)
                .set(SOURCE_FILE.AUTHORITY_KEY, ATTEMPT.authorityKey())
                .set(SOURCE_FILE.BUSINESS_DATE, ATTEMPT.businessDate())
                .set(SOURCE_FILE.ATTEMPT, ATTEMPT.number())
                .set(SOURCE_FILE.FEED, feed)
                .set(SOURCE_FILE.FILE_NAME, feed + ".csv")
                .set(SOURCE_FILE.BYTES, 0L)
                .set(SOURCE_FILE.SHA256, "")
                .set(SOURCE_FILE.OUTCOME, "LOAD")
                .set(SOURCE_FILE.LANDED_AT, OffsetDateTime.parse("2021-10-01T02:00:00Z"))
                .returning(SOURCE_FILE.FILE_ID)
                .fetchSingle(SOURCE_FILE.FILE_ID));
    }

    private String feedOf(long fileId) {
        return SQL.select(SOURCE_FILE.FEED).from(SOURCE_FILE).where(SOURCE_FILE.FILE_ID.eq(fileId)).fetchSingle()
                .value1();
    }

    private void write() {
        for (var row : unwritten) {
            if (!row.values().containsKey(row.table().field("line"))) {
                var file = file(row.feed());
                row.with("file_id", file).with("line", lines.merge(file, 2L, (line, _) -> line + 1));
                SQL.update(SOURCE_FILE)
                        .set(SOURCE_FILE.ROWS_READ, SOURCE_FILE.ROWS_READ.plus(1))
                        .set(SOURCE_FILE.ROWS_LOADED, SOURCE_FILE.ROWS_LOADED.plus(1))
                        .where(SOURCE_FILE.FILE_ID.eq(file))
                        .execute();
            }
            SQL.insertInto(row.table()).set(row.with("authority_key", ATTEMPT.authorityKey()).values()).execute();
        }
        unwritten.clear();
    }
}
