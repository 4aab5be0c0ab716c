package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** An episode has an end without a reason, or a reason without an end. */
@Component
final class EpisodeEndsWithoutReason implements Warning {

    @Override
    public String code() {
        return "148";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(CARE_EPISODE.CEASE_REASON)
                .from(CARE_EPISODE)
                .where(CARE_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(CARE_EPISODE.CEASED_ON.isNull().ne(CARE_EPISODE.CEASE_REASON.isNull()));
    }
}
