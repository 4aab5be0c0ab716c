package uk.corporateparenting.job.housekeeping;

import static org.jooq.impl.DSL.coalesce;
import static uk.corporateparenting.schema.control.Tables.OUTBOX;

import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.job.JobSettings;

/** Mails that were sent or given up; one that waits is kept. */
@Component
@Order(4)
final class OldMails implements Retention {

    private final DSLContext sql;
    private final JobSettings.Keep keep;

    OldMails(DSLContext sql, JobSettings settings) {
        this.sql = sql;
        this.keep = settings.keep();
    }

    @Override
    public String kind() {
        return "mails";
    }

    @Override
    public long remove(OffsetDateTime now) {
        return sql.deleteFrom(OUTBOX)
                .where(
                        OUTBOX.STATE.in("SENT", "DEAD"),
                        coalesce(OUTBOX.SENT_AT, OUTBOX.NEXT_ATTEMPT_AT).lt(now.minus(keep.mails())))
                .execute();
    }
}
