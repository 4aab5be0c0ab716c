package uk.corporateparenting.warehouse;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.selectOne;
import static uk.corporateparenting.schema.restricted.Tables.WORKER_IDENTITY;
import static uk.corporateparenting.schema.staging.Tables.WORKER;

import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Gives every worker of tonight a number within the council that never changes. */
@Component
public final class WorkerNumbers {

    /** Numbers the workers of a council seen for the first time, and returns how many there were. */
    public int number(DSLContext sql, int authorityKey, byte[] secret) {
        var newcomers = Newcomers.inOrder(sql.selectDistinct(WORKER.WORKER_ID)
                .from(WORKER)
                .where(WORKER.AUTHORITY_KEY.eq(authorityKey))
                .and(WORKER.WORKER_ID.isNotNull())
                .andNotExists(selectOne()
                        .from(WORKER_IDENTITY)
                        .where(WORKER_IDENTITY.AUTHORITY_KEY.eq(authorityKey))
                        .and(WORKER_IDENTITY.WORKER_ID.eq(WORKER.WORKER_ID)))
                .fetch(WORKER.WORKER_ID), secret);
        var number = last(sql, authorityKey);
        for (var newcomer : newcomers) {
            sql.insertInto(WORKER_IDENTITY)
                    .set(WORKER_IDENTITY.AUTHORITY_KEY, authorityKey)
                    .set(WORKER_IDENTITY.WORKER_NUMBER, ++number)
                    .set(WORKER_IDENTITY.WORKER_ID, newcomer.identifier())
                    .set(WORKER_IDENTITY.IDENTIFIER_HASH, newcomer.hash())
                    .execute();
        }
        return newcomers.size();
    }

    private static int last(DSLContext sql, int authorityKey) {
        return Objects.requireNonNull(sql.select(coalesce(max(WORKER_IDENTITY.WORKER_NUMBER), inline(0)))
                .from(WORKER_IDENTITY)
                .where(WORKER_IDENTITY.AUTHORITY_KEY.eq(authorityKey))
                .fetchSingle()
                .value1());
    }
}
