package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.WORKER_EPISODE;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** The identifier of a social worker starts with neither SW nor XX. */
@Component
final class WorkerIdentifierMalformed implements Warning {

    @Override
    public String code() {
        return "SW02";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(WORKER_EPISODE.WORKER_ID)
                .from(WORKER_EPISODE)
                .where(WORKER_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(WORKER_EPISODE.WORKER_ID.notLike("SW%"))
                .and(WORKER_EPISODE.WORKER_ID.notLike("XX%"));
    }
}
