package uk.corporateparenting.staging;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static uk.corporateparenting.schema.control.Tables.FINDING;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;
import static uk.corporateparenting.schema.staging.Tables.FAULT;
import static uk.corporateparenting.schema.staging.Tables.QUARANTINE;
import static uk.corporateparenting.schema.staging.Tables.SOURCE_COLUMN;
import static uk.corporateparenting.staging.StagedTables.column;

import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jooq.Select;
import uk.corporateparenting.finding.Tier;
import uk.corporateparenting.schema.control.Routines;

/** The faults of the rule in hand: found once, then recorded and acted upon. */
final class Faults {

    private final Rule rule;
    private final Tonight tonight;
    private final DSLContext sql;

    Faults(Rule rule, Tonight tonight) {
        this.rule = rule;
        this.tonight = tonight;
        this.sql = tonight.sql();
    }

    /** Puts the rule's faults in the place of those of the rule before, and counts them. */
    int find() {
        sql.deleteFrom(FAULT).where(FAULT.AUTHORITY_KEY.eq(tonight.authorityKey())).execute();
        return sql.insertInto(FAULT, FAULT.AUTHORITY_KEY, FAULT.FILE_ID, FAULT.LINE, FAULT.COLUMN_NAME, FAULT.VALUE)
                .select(rule.tier() == Tier.REJECT ? oncePerRow() : all())
                .execute();
    }

    private Select<Record5<Integer, Long, Long, String, String>> all() {
        var found = rule.faults(tonight).asTable("found", "file_id", "line", "column_name", "value");
        return select(val(tonight.authorityKey()), column(found, FAULT.FILE_ID), column(found, FAULT.LINE),
                column(found, FAULT.COLUMN_NAME), column(found, FAULT.VALUE)).from(found);
    }

    /** A row can be refused only once, whatever number of tables it filled. */
    private Select<Record5<Integer, Long, Long, String, String>> oncePerRow() {
        var found = all().asTable("found", "authority_key", "file_id", "line", "column_name", "value");
        return select(column(found, FAULT.AUTHORITY_KEY), column(found, FAULT.FILE_ID), column(found, FAULT.LINE),
                min(column(found, FAULT.COLUMN_NAME)), min(column(found, FAULT.VALUE)))
                .from(found)
                .groupBy(column(found, FAULT.AUTHORITY_KEY), column(found, FAULT.FILE_ID),
                        column(found, FAULT.LINE));
    }

    void record(Tier tier) {
        var attempt = tonight.attempt();
        var named = select(SOURCE_COLUMN.FILE_ID, SOURCE_COLUMN.COLUMN_NAME,
                min(SOURCE_COLUMN.FIELD_NAME).as(SOURCE_COLUMN.FIELD_NAME))
                .from(SOURCE_COLUMN)
                .where(SOURCE_COLUMN.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .groupBy(SOURCE_COLUMN.FILE_ID, SOURCE_COLUMN.COLUMN_NAME)
                .asTable("named");
        sql.insertInto(FINDING, FINDING.AUTHORITY_KEY, FINDING.BUSINESS_DATE, FINDING.ATTEMPT, FINDING.FILE_ID,
                FINDING.FILE_NAME, FINDING.LINE, FINDING.COLUMN_NAME, FINDING.RULE_CODE, FINDING.TIER,
                FINDING.MASKED_VALUE)
                .select(select(val(attempt.authorityKey()), val(attempt.businessDate()), val(attempt.number()),
                        FAULT.FILE_ID, SOURCE_FILE.FILE_NAME, FAULT.LINE,
                        coalesce(column(named, SOURCE_COLUMN.FIELD_NAME), FAULT.COLUMN_NAME), val(rule.code()),
                        val(tier.name()), Routines.masked(FAULT.VALUE))
                        .from(FAULT)
                        .leftJoin(SOURCE_FILE)
                        .on(SOURCE_FILE.FILE_ID.eq(FAULT.FILE_ID))
                        .leftJoin(named)
                        .on(column(named, SOURCE_COLUMN.FILE_ID).eq(FAULT.FILE_ID))
                        .and(column(named, SOURCE_COLUMN.COLUMN_NAME).eq(FAULT.COLUMN_NAME))
                        .where(FAULT.AUTHORITY_KEY.eq(tonight.authorityKey())))
                .execute();
    }

    void removeRows() {
        for (var table : StagedTables.all()) {
            sql.deleteFrom(table)
                    .using(FAULT)
                    .where(column(table, FAULT.AUTHORITY_KEY).eq(tonight.authorityKey()))
                    .and(FAULT.AUTHORITY_KEY.eq(tonight.authorityKey()))
                    .and(column(table, FAULT.FILE_ID).eq(FAULT.FILE_ID))
                    .and(column(table, FAULT.LINE).eq(FAULT.LINE))
                    .execute();
        }
        var refused = select(FAULT.FILE_ID, count().cast(Long.class).as(SOURCE_FILE.ROWS_REJECTED))
                .from(FAULT)
                .where(FAULT.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .groupBy(FAULT.FILE_ID)
                .asTable("refused");
        var rows = column(refused, SOURCE_FILE.ROWS_REJECTED);
        sql.update(SOURCE_FILE)
                .set(SOURCE_FILE.ROWS_LOADED, SOURCE_FILE.ROWS_LOADED.minus(rows))
                .set(SOURCE_FILE.ROWS_REJECTED, SOURCE_FILE.ROWS_REJECTED.plus(rows))
                .set(SOURCE_FILE.OUTCOME, inline("ROWS_REJECTED"))
                .from(refused)
                .where(SOURCE_FILE.FILE_ID.eq(column(refused, FAULT.FILE_ID)))
                .execute();
    }

    void quarantinePeriods() {
        var doubted = (rule instanceof Quarantine quarantine
                ? quarantine.periods(tonight)
                : Quarantine.ofFaultyEpisodes(tonight)).asTable("doubted", "period_of_care_id", "person_id");
        sql.insertInto(QUARANTINE, QUARANTINE.AUTHORITY_KEY, QUARANTINE.PERIOD_OF_CARE_ID, QUARANTINE.PERSON_ID,
                QUARANTINE.RULE_CODE)
                .select(select(val(tonight.authorityKey()), column(doubted, QUARANTINE.PERIOD_OF_CARE_ID),
                        column(doubted, QUARANTINE.PERSON_ID), val(rule.code())).from(doubted))
                .execute();
    }
}
