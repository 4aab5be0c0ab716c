package uk.corporateparenting.job.housekeeping;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.LOCALDATETIME;

import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.job.JobSettings;

/**
 * What Spring Batch notes of each run: only its newest is ever looked at, so a launch need not wade
 * through thousands.
 */
@Component
@Order(3)
final class OldBatchLog implements Retention {

    private static final Table<?> INSTANCE = batch("instance");
    private static final Table<?> EXECUTION = batch("execution");
    private static final Table<?> STEP = table(name("batch", "batch_step_execution"));
    private static final List<Table<?>> OF_AN_EXECUTION = List.of(
            batch("execution_context"), batch("execution_params"), STEP, EXECUTION);

    private static final Field<Long> INSTANCE_ID = field(name("job_instance_id"), BIGINT);
    private static final Field<Long> EXECUTION_ID = field(name("job_execution_id"), BIGINT);
    private static final Field<Long> STEP_ID = field(name("step_execution_id"), BIGINT);

    private final DSLContext sql;
    private final JobSettings.Keep keep;

    OldBatchLog(DSLContext sql, JobSettings settings) {
        this.sql = sql;
        this.keep = settings.keep();
    }

    @Override
    public String kind() {
        return "entries of Spring Batch's log";
    }

    @Override
    public long remove(OffsetDateTime now) {
        var old = sql.select(INSTANCE_ID, EXECUTION_ID)
                .from(EXECUTION)
                .where(field(name("create_time"), LOCALDATETIME).lt(now.minus(keep.batchLog()).toLocalDateTime()))
                .fetch();
        var executions = old.getValues(EXECUTION_ID).toArray(Long[]::new);
        sql.deleteFrom(table(name("batch", "batch_step_execution_context")))
                .where(STEP_ID.in(select(STEP_ID).from(STEP).where(EXECUTION_ID.eq(any(executions)))))
                .execute();
        OF_AN_EXECUTION.forEach(each -> sql.deleteFrom(each)
                .where(EXECUTION_ID.eq(any(executions)))
                .execute());
        sql.deleteFrom(INSTANCE)
                .where(INSTANCE_ID.eq(any(old.getValues(INSTANCE_ID).toArray(Long[]::new))))
                .andNotExists(selectOne().from(EXECUTION.as("left_over"))
                        .where(field(name("left_over", "job_instance_id"), BIGINT)
                                .eq(field(name("batch", "batch_job_instance", "job_instance_id"), BIGINT))))
                .execute();
        return old.size();
    }

    private static Table<?> batch(String what) {
        return table(name("batch", "batch_job_" + what));
    }
}
