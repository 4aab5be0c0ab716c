package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** An episode names a placement that is not among the placements. */
@Component
final class OrphanPlacement implements Warning {

    @Override
    public String code() {
        return "ORPHAN_PLACEMENT";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(CARE_EPISODE.PLACEMENT_ID)
                .from(CARE_EPISODE)
                .where(CARE_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(CARE_EPISODE.PLACEMENT_ID.isNotNull())
                .and(notExists(selectOne()
                        .from(PLACEMENT)
                        .where(PLACEMENT.AUTHORITY_KEY.eq(tonight.authorityKey()))
                        .and(PLACEMENT.PLACEMENT_ID.eq(CARE_EPISODE.PLACEMENT_ID))));
    }
}
