package uk.corporateparenting.job.command.runs;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.NUMERIC;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.job.command.Cells;
import uk.corporateparenting.job.ledger.StepTimes.StepTime;

/** The steps and the files of a night as rows. */
final class NightListing {

    private static final Field<?> PART = field(name("part"), VARCHAR);
    private static final Field<?> NAME = field(name("name"), VARCHAR);
    private static final Field<?> STATE = field(name("state"), VARCHAR);
    private static final Field<?> SECONDS = field(name("seconds"), NUMERIC);
    private static final Field<?> ROWS = field(name("rows"), BIGINT);
    private static final Field<?> ROWS_PER_SECOND = field(name("rows_per_second"), NUMERIC);
    private static final Field<?> READ = field(name("read"), BIGINT);
    private static final Field<?> LOADED = field(name("loaded"), BIGINT);
    private static final Field<?> REJECTED = field(name("rejected"), BIGINT);
    private static final Field<?> DIFFERENCE = field(name("difference"), BIGINT);
    private static final Field<?> CODE = field(name("code"), VARCHAR);
    private static final Field<?> BYTES = field(name("bytes"), BIGINT);
    private static final Field<?> SHA256 = field(name("sha256"), VARCHAR);
    private static final Field<?>[] COLUMNS = {PART, NAME, STATE, SECONDS, ROWS, ROWS_PER_SECOND, READ, LOADED,
            REJECTED, DIFFERENCE, CODE, BYTES, SHA256};

    private final Result<Record> steps = none();
    private final Result<Record> files = none();

    /**
     * Adds a step.
     *
     * @param passing
     *            rows that it had to do with; null where it had to do with files
     */
    void add(StepTime step, @Nullable Long passing) {
        steps.add(row("step", step.name(), step.status(), rounded(step.seconds()), passing,
                rate(passing, step.seconds()), null, null, null, null, null, null, null));
    }

    /** Adds a file. */
    void add(NightFile file) {
        files.add(row("file", file.feed(), file.outcome().name(), rounded(file.seconds()), file.counted(),
                rate(file.counted(), file.seconds()), file.read(), file.loaded(), file.rejected(),
                file.difference(), file.code(), file.bytes(), file.sha256()));
    }

    /** For programs. */
    Result<Record> all() {
        var all = none();
        all.addAll(steps);
        all.addAll(files);
        return all;
    }

    /** For people: steps have fewer columns. */
    Result<?> steps() {
        return steps.into(NAME, STATE, SECONDS, ROWS, ROWS_PER_SECOND);
    }

    /** For people. */
    Result<?> files() {
        return files.into(NAME, STATE, CODE, READ, LOADED, REJECTED, DIFFERENCE, SECONDS, ROWS_PER_SECOND, BYTES,
                SHA256);
    }

    private static Result<Record> none() {
        return DSL.using(SQLDialect.POSTGRES).newResult(COLUMNS);
    }

    private static Record row(@Nullable Object... cells) {
        return Cells.row(COLUMNS, cells);
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal seconds) {
        return seconds == null ? null : seconds.setScale(1, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal rate(@Nullable Long rows, @Nullable BigDecimal seconds) {
        return rows == null || seconds == null || seconds.signum() == 0
                ? null
                : BigDecimal.valueOf(rows).divide(seconds, 0, RoundingMode.HALF_UP);
    }
}
