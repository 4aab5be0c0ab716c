package uk.corporateparenting.job.ledger;

import static org.jooq.impl.DSL.epoch;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.corporateparenting.finding.Attempt;

/** How long each step of a night took, by the log that Spring Batch keeps of it. */
@Component
public final class StepTimes {

    private static final String FILE_STEP = "stageFile:";
    private static final Table<?> STEP = table(name("batch", "batch_step_execution"));
    private static final Table<?> PARAMETER = table(name("batch", "batch_job_execution_params"));

    private final DSLContext sql;

    StepTimes(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * One step of a night, or the staging of one file.
     *
     * @param seconds
     *            how long it took; null while it runs or where it was cut off
     */
    public record StepTime(String name, String status, @Nullable BigDecimal seconds, long read, long loaded,
            long rejected) {

        /** Whether it is the staging of one file, which is part of another step. */
        public boolean isOfFile() {
            return name.startsWith(FILE_STEP);
        }

        /** The feed of the file it staged. */
        public String feed() {
            return name.substring(FILE_STEP.length());
        }
    }

    /** The steps of an attempt in the order in which they began; none once the log is cleared away. */
    public List<StepTime> of(Attempt attempt) {
        var start = column("start_time", LocalDateTime.class);
        return sql.select(
                column("step_name", String.class),
                column("status", String.class),
                epoch(column("end_time", LocalDateTime.class)).minus(epoch(start))
                        .cast(BigDecimal.class),
                column("read_count", Long.class),
                column("write_count", Long.class),
                column("filter_count", Long.class))
                .from(STEP)
                .where(
                        hasParameter("authorityKey", String.valueOf(attempt.authorityKey())),
                        hasParameter("businessDate", attempt.businessDate().toString()),
                        hasParameter("attempt", String.valueOf(attempt.number())))
                .orderBy(start, column("step_execution_id", Long.class))
                .fetch(Records.mapping(StepTime::new));
    }

    private static Condition hasParameter(String parameter, String value) {
        var parameters = name("batch_job_execution_params");
        return exists(selectOne()
                .from(PARAMETER)
                .where(
                        field(parameters.append("job_execution_id"), Long.class)
                                .eq(column("job_execution_id", Long.class)),
                        field(parameters.append("parameter_name"), SQLDataType.VARCHAR).eq(val(parameter)),
                        field(parameters.append("parameter_value"), SQLDataType.VARCHAR).eq(val(value))));
    }

    private static <T> Field<T> column(String column, Class<T> type) {
        return field(name("batch_step_execution", column), type);
    }
}
