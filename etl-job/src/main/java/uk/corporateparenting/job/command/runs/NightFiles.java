package uk.corporateparenting.job.command.runs;

import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.extract.FileOutcome;
import uk.corporateparenting.finding.Attempt;
import uk.corporateparenting.job.ledger.StepTimes.StepTime;

/** The files of a night, each with what the step that staged it counted. */
final class NightFiles {

    private NightFiles() {}

    static List<NightFile> of(DSLContext sql, Attempt attempt, List<StepTime> steps) {
        var staging = steps.stream().filter(StepTime::isOfFile)
                .collect(Collectors.toMap(StepTime::feed, Function.identity()));
        return sql.selectFrom(SOURCE_FILE)
                .where(
                        SOURCE_FILE.AUTHORITY_KEY.eq(attempt.authorityKey()),
                        SOURCE_FILE.BUSINESS_DATE.eq(attempt.businessDate()),
                        SOURCE_FILE.ATTEMPT.eq(attempt.number()))
                .orderBy(SOURCE_FILE.FEED)
                .fetch(row -> file(row, staging, !steps.isEmpty()));
    }

    private static NightFile file(Record row, Map<String, StepTime> staging, boolean isLogged) {
        var step = staging.get(row.get(SOURCE_FILE.FEED));
        return new NightFile(
                row.get(SOURCE_FILE.FEED),
                FileOutcome.valueOf(row.get(SOURCE_FILE.OUTCOME)),
                row.get(SOURCE_FILE.CODE),
                row.get(SOURCE_FILE.REASON),
                row.get(SOURCE_FILE.BYTES),
                row.get(SOURCE_FILE.SHA256),
                row.get(SOURCE_FILE.ROWS_READ),
                row.get(SOURCE_FILE.ROWS_LOADED),
                row.get(SOURCE_FILE.ROWS_REJECTED),
                isLogged ? Long.valueOf(counted(step)) : null,
                step == null ? null : step.seconds());
    }

    private static long counted(@Nullable StepTime step) {
        return step == null ? 0 : step.loaded() + step.rejected();
    }
}
