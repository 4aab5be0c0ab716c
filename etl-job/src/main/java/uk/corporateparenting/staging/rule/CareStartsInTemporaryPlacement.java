package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.staging.rule.Episodes.EPISODE;
import static uk.corporateparenting.staging.rule.PlacedEpisodes.PLACEMENT_TYPE;
import static uk.corporateparenting.staging.rule.Placements.TEMPORARY;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** Care starts with a temporary placement. */
@Component
final class CareStartsInTemporaryPlacement implements Warning {

    @Override
    public String code() {
        return "380";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return PlacedEpisodes.faultInPlacement(PLACEMENT_TYPE)
                .from(PlacedEpisodes.of(tonight))
                .where(EPISODE.START_REASON.eq("S"))
                .and(PLACEMENT_TYPE.in(TEMPORARY));
    }
}
