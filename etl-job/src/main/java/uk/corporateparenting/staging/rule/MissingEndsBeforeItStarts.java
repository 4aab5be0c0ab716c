package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.MISSING_EPISODE;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.finding.Tier;
import uk.corporateparenting.staging.Rule;
import uk.corporateparenting.staging.Tonight;

/** 567: a missing episode ends before the day it starts. */
@Component
@Order(4)
final class MissingEndsBeforeItStarts implements Rule {

    @Override
    public String code() {
        return "567";
    }

    @Override
    public Tier tier() {
        return Tier.REJECT;
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return select(MISSING_EPISODE.FILE_ID, MISSING_EPISODE.LINE, FaultyColumn.name(MISSING_EPISODE.ENDED_ON),
                FaultyColumn.text(MISSING_EPISODE.ENDED_ON))
                .from(MISSING_EPISODE)
                .where(MISSING_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(MISSING_EPISODE.ENDED_ON.lt(MISSING_EPISODE.STARTED_ON));
    }
}
