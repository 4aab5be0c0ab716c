package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.staging.rule.Episodes.ENDS_CARE;
import static uk.corporateparenting.staging.rule.PlacedEpisodes.PLACEMENT_TYPE;
import static uk.corporateparenting.staging.rule.Placements.TEMPORARY;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** Care ends with a temporary placement. */
@Component
final class CareEndsInTemporaryPlacement implements Warning {

    @Override
    public String code() {
        return "381";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return PlacedEpisodes.faultInPlacement(PLACEMENT_TYPE)
                .from(PlacedEpisodes.of(tonight))
                .where(ENDS_CARE)
                .and(PLACEMENT_TYPE.in(TEMPORARY));
    }
}
