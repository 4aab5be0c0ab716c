package uk.corporateparenting.extract;

import static org.jooq.impl.DSL.currentOffsetDateTime;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.finding.Attempt;

/**
 * Keeps what became of each landed file in {@code control.source_file}, within the caller's
 * transaction.
 */
public final class SourceFiles {

    private SourceFiles() {}

    /** A file that was landed or refused at the door; its key. */
    public static long keep(
            DSLContext sql,
            Attempt attempt,
            String feed,
            String fileName,
            long bytes,
            String sha256,
            FileOutcome outcome,
            @Nullable String code) {
        return sql.insertInto(SOURCE_FILE)
                .set(SOURCE_FILE.AUTHORITY_KEY, attempt.authorityKey())
                .set(SOURCE_FILE.BUSINESS_DATE, attempt.businessDate())
                .set(SOURCE_FILE.ATTEMPT, attempt.number())
                .set(SOURCE_FILE.FEED, feed)
                .set(SOURCE_FILE.FILE_NAME, fileName)
                .set(SOURCE_FILE.BYTES, bytes)
                .set(SOURCE_FILE.SHA256, sha256)
                .set(SOURCE_FILE.OUTCOME, outcome.name())
                .set(SOURCE_FILE.CODE, code)
                .set(SOURCE_FILE.LANDED_AT, currentOffsetDateTime())
                .returningResult(SOURCE_FILE.FILE_ID)
                .fetchSingle()
                .value1();
    }

    /** How staging a file ended. */
    public static void staged(
            DSLContext sql, long fileId, FileOutcome outcome, @Nullable String code, long read, long rejected) {
        sql.update(SOURCE_FILE)
                .set(SOURCE_FILE.OUTCOME, outcome.name())
                .set(SOURCE_FILE.CODE, code)
                .set(SOURCE_FILE.ROWS_READ, read)
                .set(SOURCE_FILE.ROWS_LOADED, read - rejected)
                .set(SOURCE_FILE.ROWS_REJECTED, rejected)
                .where(SOURCE_FILE.FILE_ID.eq(fileId))
                .execute();
    }
}
