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

/** 564: a missing episode does not say when it started. */
@Component
@Order(4)
final class MissingWithoutStart implements Rule {

    @Override
    public String code() {
        return "564";
    }

    @Override
    public Tier tier() {
        return Tier.REJECT;
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return select(MISSING_EPISODE.FILE_ID, MISSING_EPISODE.LINE, FaultyColumn.name(MISSING_EPISODE.STARTED_ON),
                FaultyColumn.text(MISSING_EPISODE.STARTED_ON))
                .from(MISSING_EPISODE)
                .where(MISSING_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(MISSING_EPISODE.STARTED_ON.isNull());
    }
}
