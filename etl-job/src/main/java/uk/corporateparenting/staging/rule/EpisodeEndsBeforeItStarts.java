package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.finding.Tier;
import uk.corporateparenting.staging.Rule;
import uk.corporateparenting.staging.Tonight;

/** 356: an episode of care ceases before the day it starts. */
@Component
@Order(4)
final class EpisodeEndsBeforeItStarts implements Rule {

    @Override
    public String code() {
        return "356";
    }

    @Override
    public Tier tier() {
        return Tier.REJECT;
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return select(CARE_EPISODE.FILE_ID, CARE_EPISODE.LINE, FaultyColumn.name(CARE_EPISODE.CEASED_ON),
                FaultyColumn.text(CARE_EPISODE.CEASED_ON))
                .from(CARE_EPISODE)
                .where(CARE_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(CARE_EPISODE.CEASED_ON.lt(CARE_EPISODE.STARTED_ON));
    }
}
