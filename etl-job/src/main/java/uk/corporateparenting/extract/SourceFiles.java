package uk.corporateparenting.extract;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.control.Tables.FINDING;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import uk.corporateparenting.extract.csv.FileRefused;
import uk.corporateparenting.extract.landing.LandedFile;
import uk.corporateparenting.extract.landing.LandingFault;
import uk.corporateparenting.finding.Attempt;
import uk.corporateparenting.finding.Tier;

/**
 * Keeps what became of each landed file in {@code control.source_file}, within the caller's
 * transaction.
 */
public final class SourceFiles {

    private static final String NOT_LANDED = "";

    /** Whether a file was copied, and not refused at the door. */
    public static final Condition IS_LANDED = SOURCE_FILE.SHA256.ne(inline(NOT_LANDED));

    private SourceFiles() {}

    /** A file that was landed; its key. */
    public static long landed(DSLContext sql, Attempt attempt, LandedFile file) {
        var row = sql.newRecord(SOURCE_FILE);
        row.set(SOURCE_FILE.FEED, file.contract().name());
        row.set(SOURCE_FILE.FILE_NAME, file.fileName());
        row.set(SOURCE_FILE.BYTES, file.bytes());
        row.set(SOURCE_FILE.SHA256, file.sha256());
        row.set(SOURCE_FILE.OUTCOME, FileOutcome.LANDED.name());
        return keep(sql, attempt, row);
    }

    /** A file of a feed that was refused at the door; its key. */
    public static long refused(DSLContext sql, Attempt attempt, String feed, LandingFault fault) {
        var row = sql.newRecord(SOURCE_FILE);
        row.set(SOURCE_FILE.FEED, feed);
        row.set(SOURCE_FILE.FILE_NAME, fault.fileName());
        row.set(SOURCE_FILE.BYTES, 0L);
        row.set(SOURCE_FILE.SHA256, NOT_LANDED);
        row.set(SOURCE_FILE.OUTCOME, FileOutcome.FILE_REJECTED.name());
        row.set(SOURCE_FILE.CODE, fault.reason().name());
        row.set(SOURCE_FILE.REASON, fault.sentence());
        return keep(sql, attempt, row);
    }

    private static long keep(DSLContext sql, Attempt attempt, Record row) {
        return sql.insertInto(SOURCE_FILE)
                .set(row)
                .set(SOURCE_FILE.AUTHORITY_KEY, attempt.authorityKey())
                .set(SOURCE_FILE.BUSINESS_DATE, attempt.businessDate())
                .set(SOURCE_FILE.ATTEMPT, attempt.number())
                .set(SOURCE_FILE.LANDED_AT, currentOffsetDateTime())
                .returningResult(SOURCE_FILE.FILE_ID)
                .fetchSingle()
                .value1();
    }

    /** A landed file whose every record was read. */
    public static void staged(DSLContext sql, long fileId, long read, long rejected) {
        var outcome = rejected == 0 ? FileOutcome.LOAD : FileOutcome.ROWS_REJECTED;
        sql.update(SOURCE_FILE)
                .set(SOURCE_FILE.OUTCOME, outcome.name())
                .set(SOURCE_FILE.ROWS_READ, read)
                .set(SOURCE_FILE.ROWS_LOADED, read - rejected)
                .set(SOURCE_FILE.ROWS_REJECTED, rejected)
                .where(SOURCE_FILE.FILE_ID.eq(fileId))
                .execute();
    }

    /** Says of each file with rejected rows why most of them were, once every rule has judged them. */
    public static void nameCommonestRejections(DSLContext sql, Attempt attempt) {
        var commonest = select(FINDING.FILE_ID, FINDING.RULE_CODE)
                .distinctOn(FINDING.FILE_ID)
                .from(FINDING)
                .where(
                        FINDING.AUTHORITY_KEY.eq(attempt.authorityKey()),
                        FINDING.BUSINESS_DATE.eq(attempt.businessDate()),
                        FINDING.ATTEMPT.eq(attempt.number()),
                        FINDING.TIER.eq(Tier.REJECT.name()))
                .groupBy(FINDING.FILE_ID, FINDING.RULE_CODE)
                .orderBy(FINDING.FILE_ID, count().desc(), FINDING.RULE_CODE)
                .asTable("commonest");
        sql.update(SOURCE_FILE)
                .set(SOURCE_FILE.CODE, commonest.field(FINDING.RULE_CODE))
                .from(commonest)
                .where(
                        SOURCE_FILE.FILE_ID.eq(commonest.field(FINDING.FILE_ID)),
                        SOURCE_FILE.OUTCOME.eq(FileOutcome.ROWS_REJECTED.name()))
                .execute();
    }

    /** A landed file of which nothing is loaded. */
    public static void refused(DSLContext sql, long fileId, FileRefused refusal) {
        var outcome = refusal.isHeld() ? FileOutcome.FILE_HELD : FileOutcome.FILE_REJECTED;
        sql.update(SOURCE_FILE)
                .set(SOURCE_FILE.OUTCOME, outcome.name())
                .set(SOURCE_FILE.CODE, refusal.code())
                .set(SOURCE_FILE.REASON, refusal.sentence())
                .where(SOURCE_FILE.FILE_ID.eq(fileId))
                .execute();
    }
}
