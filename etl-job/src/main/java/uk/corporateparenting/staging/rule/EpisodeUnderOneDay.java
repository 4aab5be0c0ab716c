package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** An episode ends on the day it starts. */
@Component
final class EpisodeUnderOneDay implements Warning {

    @Override
    public String code() {
        return "355";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(CARE_EPISODE.CEASED_ON)
                .from(CARE_EPISODE)
                .where(CARE_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(CARE_EPISODE.CEASED_ON.eq(CARE_EPISODE.STARTED_ON));
    }
}
