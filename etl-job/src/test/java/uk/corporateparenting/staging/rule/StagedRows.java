package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Staging.STAGING;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.CARE_LEAVER;
import static uk.corporateparenting.schema.staging.Tables.CODE;
import static uk.corporateparenting.schema.staging.Tables.LEGAL_STATUS;
import static uk.corporateparenting.schema.staging.Tables.MISSING_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;
import static uk.corporateparenting.schema.staging.Tables.PERSON;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;
import static uk.corporateparenting.schema.staging.Tables.WORKER_EPISODE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.contract.Conventions;
import uk.corporateparenting.finding.Attempt;
import uk.corporateparenting.schema.staging.Routines;
import uk.corporateparenting.setting.Settings;
import uk.corporateparenting.staging.Rule;
import uk.corporateparenting.staging.Tonight;

/** The rows of one landed file, line after line, and the faults that a rule finds in them. */
final class StagedRows {

    static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

    private static final int COUNCIL = 1;
    private static final int OTHER_COUNCIL = 2;
    private static final DSLContext SQL = database();

    private final List<StagedLine> rows = new ArrayList<>();

    StagedRows() {
        SQL.batch(STAGING.getTables().stream().map(table -> SQL.deleteFrom(table)).toList()).execute();
    }

    /** A row of any table, on the next line. */
    StagedLine row(Table<?> table) {
        var row = new StagedLine(table, rows.size() + 1);
        rows.add(row);
        return row;
    }

    StagedLine child(String person, @Nullable String bornOn) {
        return row(PERSON).with(PERSON.PERSON_ID, person).with(PERSON.BORN_ON, bornOn);
    }

    StagedLine episode(String person, String from, @Nullable String to) {
        return row(CARE_EPISODE)
                .with(CARE_EPISODE.PERSON_ID, person)
                .with(CARE_EPISODE.STARTED_ON, from)
                .with(CARE_EPISODE.CEASED_ON, to);
    }

    StagedLine placement(String person, String type, String from, @Nullable String to) {
        return row(PLACEMENT)
                .with(PLACEMENT.PERSON_ID, person)
                .with(PLACEMENT.PLACEMENT_TYPE, type)
                .with(PLACEMENT.STARTED_ON, from)
                .with(PLACEMENT.ENDED_ON, to);
    }

    StagedLine legalStatus(String person, String code, String from, @Nullable String to) {
        return row(LEGAL_STATUS)
                .with(LEGAL_STATUS.PERSON_ID, person)
                .with(LEGAL_STATUS.LEGAL_STATUS_, code)
                .with(LEGAL_STATUS.STARTED_ON, from)
                .with(LEGAL_STATUS.ENDED_ON, to);
    }

    StagedLine review(String person, String heldOn, @Nullable String participation) {
        return row(REVIEW)
                .with(REVIEW.PERSON_ID, person)
                .with(REVIEW.HELD_ON, heldOn)
                .with(REVIEW.PARTICIPATION, participation);
    }

    StagedLine permanence(String person) {
        return row(PERMANENCE).with(PERMANENCE.PERSON_ID, person);
    }

    StagedLine missing(String person, String from, @Nullable String to) {
        return row(MISSING_EPISODE)
                .with(MISSING_EPISODE.PERSON_ID, person)
                .with(MISSING_EPISODE.STARTED_ON, from)
                .with(MISSING_EPISODE.ENDED_ON, to);
    }

    StagedLine careLeaver(String person, @Nullable String inTouch, @Nullable String activity) {
        return row(CARE_LEAVER)
                .with(CARE_LEAVER.PERSON_ID, person)
                .with(CARE_LEAVER.IN_TOUCH, inTouch)
                .with(CARE_LEAVER.ACTIVITY, activity);
    }

    StagedLine workerEpisode(String person, String worker, String from, @Nullable String to) {
        return row(WORKER_EPISODE)
                .with(WORKER_EPISODE.PERSON_ID, person)
                .with(WORKER_EPISODE.WORKER_ID, worker)
                .with(WORKER_EPISODE.STARTED_ON, from)
                .with(WORKER_EPISODE.ENDED_ON, to);
    }

    /** A code that may be used from the first day to before the end. */
    void code(String list, String code, @Nullable String from, @Nullable String end) {
        SQL.insertInto(CODE)
                .set(CODE.LIST, list)
                .set(CODE.CODE_, code)
                .set(CODE.NAME, code)
                .set(CODE.VALID_FROM, from == null ? null : LocalDate.parse(from))
                .set(CODE.VALID_TO, end == null ? null : LocalDate.parse(end))
                .execute();
    }

    /** Line, column and value of each fault; another council with none of the rows has none. */
    List<String> faultsOf(Rule rule) {
        rows.forEach(row -> row.insert(SQL, COUNCIL));
        if (!faultsOf(rule, OTHER_COUNCIL).isEmpty()) {
            throw new AssertionError("The rule reads the rows of another council");
        }
        return faultsOf(rule, COUNCIL);
    }

    private static List<String> faultsOf(Rule rule, int council) {
        var conventions = new Conventions(false, "COMPLETED", LocalDate.of(1902, 1, 1), LocalDate.of(9000, 1, 1),
                List.of());
        var tonight = new Tonight(SQL, new Attempt(council, TODAY, 1), new Settings(List.of()), conventions);
        return SQL.fetch(rule.faults(tonight)).stream()
                .map(fault -> "%d %s %s".formatted(fault.value2(), fault.value3(), fault.value4()))
                .sorted()
                .toList();
    }

    private static DSLContext database() {
        var sql = TestDatabase.jooq(TestDatabase.fresh());
        Routines.addCouncil(sql.configuration(), COUNCIL);
        Routines.addCouncil(sql.configuration(), OTHER_COUNCIL);
        return sql;
    }
}
