package uk.corporateparenting.finding;

import static org.jooq.impl.DSL.row;
import static uk.corporateparenting.schema.control.Tables.FINDING;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Keeps findings in {@code control.finding}, within the caller's transaction. */
public final class FindingLog {

    private static final int ROWS_PER_STATEMENT = 1000;

    private FindingLog() {}

    /** Keeps findings of one file. */
    public static void keep(
            DSLContext sql, Attempt attempt, @Nullable Long fileId, @Nullable String fileName, List<Finding> findings) {
        for (var from = 0; from < findings.size(); from += ROWS_PER_STATEMENT) {
            var some = findings.subList(from, Math.min(findings.size(), from + ROWS_PER_STATEMENT));
            sql.insertInto(
                    FINDING,
                    FINDING.AUTHORITY_KEY,
                    FINDING.BUSINESS_DATE,
                    FINDING.ATTEMPT,
                    FINDING.FILE_ID,
                    FINDING.FILE_NAME,
                    FINDING.LINE,
                    FINDING.COLUMN_NAME,
                    FINDING.RULE_CODE,
                    FINDING.TIER,
                    FINDING.MASKED_VALUE)
                    .valuesOfRows(some.stream()
                            .map(finding -> row(
                                    attempt.authorityKey(),
                                    attempt.businessDate(),
                                    attempt.number(),
                                    fileId,
                                    fileName,
                                    finding.line() == 0 ? null : finding.line(),
                                    finding.column(),
                                    finding.code(),
                                    finding.tier().name(),
                                    finding.maskedValue()))
                            .toList())
                    .execute();
        }
    }

    /** Forgets what was found in a file that is now refused as a whole. */
    public static void forget(DSLContext sql, long fileId) {
        sql.deleteFrom(FINDING).where(FINDING.FILE_ID.eq(fileId)).execute();
    }
}
