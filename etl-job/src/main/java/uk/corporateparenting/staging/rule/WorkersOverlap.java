package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.localDateAdd;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.WORKER_EPISODE;

import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import uk.corporateparenting.schema.staging.tables.WorkerEpisode;
import uk.corporateparenting.staging.Tonight;

/**
 * A social worker starts with a child more than seven days, the time of a handover, before the one
 * before ends. At a first contact any overlap may be.
 */
@Component
final class WorkersOverlap implements Warning {

    private static final WorkerEpisode WORKER = WORKER_EPISODE.as("worker");
    private static final Field<LocalDate> PREVIOUS_ENDED_ON = field(name("worker", "previous_ended_on"),
            LocalDate.class);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final int HANDOVER_DAYS = 7;

    @Override
    public String code() {
        return "SW10";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(WORKER.STARTED_ON)
                .from(besidePrevious(tonight))
                .where(WORKER.CHANGE_REASON.isDistinctFrom("FCONTA"))
                .and(localDateAdd(WORKER.STARTED_ON, HANDOVER_DAYS).lt(PREVIOUS_ENDED_ON));
    }

    private static Table<?> besidePrevious(Tonight tonight) {
        var order = partitionBy(WORKER.PERSON_ID)
                .orderBy(WORKER.STARTED_ON, WORKER.ENDED_ON, WORKER.FILE_ID, WORKER.LINE);
        return select(WORKER.asterisk(), lag(coalesce(WORKER.ENDED_ON, NEVER)).over(order).as(PREVIOUS_ENDED_ON))
                .from(WORKER)
                .where(WORKER.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .asTable(WORKER.getName());
    }
}
