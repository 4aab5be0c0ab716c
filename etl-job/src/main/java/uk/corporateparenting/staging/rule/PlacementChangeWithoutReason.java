package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.staging.rule.Episodes.EPISODE;
import static uk.corporateparenting.staging.rule.Episodes.NEXT_START_REASON;
import static uk.corporateparenting.staging.rule.PlacedEpisodes.CHANGE_REASON;
import static uk.corporateparenting.staging.rule.PlacedEpisodes.NEXT_PLACEMENT_TYPE;
import static uk.corporateparenting.staging.rule.PlacedEpisodes.PLACEMENT_TYPE;
import static uk.corporateparenting.staging.rule.Placements.TEMPORARY;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/**
 * A placement ended because the child moved to another, yet no reason for the change is recorded.
 * Moves to and from a temporary placement need none.
 */
@Component
final class PlacementChangeWithoutReason implements Warning {

    @Override
    public String code() {
        return "225";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return PlacedEpisodes.faultInPlacement(CHANGE_REASON)
                .from(PlacedEpisodes.of(tonight))
                .where(EPISODE.CEASE_REASON.eq("X1"))
                .and(NEXT_START_REASON.in("P", "B", "T", "U"))
                .and(PLACEMENT_TYPE.notIn(TEMPORARY))
                .and(NEXT_PLACEMENT_TYPE.notIn(TEMPORARY))
                .and(CHANGE_REASON.isNull());
    }
}
