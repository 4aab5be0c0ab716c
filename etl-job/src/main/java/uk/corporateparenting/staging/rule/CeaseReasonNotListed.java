package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.coalesce;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** The cease reason of an episode is no code of its list in use on the day it ceased. */
@Component
final class CeaseReasonNotListed implements Warning {

    private static final CodeList LIST = new CodeList("cease_reason");

    @Override
    public String code() {
        return "149";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(CARE_EPISODE.CEASE_REASON)
                .from(CARE_EPISODE)
                .where(CARE_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(CARE_EPISODE.CEASE_REASON.isNotNull())
                .and(LIST.lacksOn(coalesce(CARE_EPISODE.CEASED_ON, CARE_EPISODE.STARTED_ON),
                        CARE_EPISODE.CEASE_REASON));
    }
}
