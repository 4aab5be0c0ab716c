package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.staging.rule.Episodes.EPISODE;
import static uk.corporateparenting.staging.rule.PlacedEpisodes.PLACEMENT_KEPT;
import static uk.corporateparenting.staging.rule.PlacedEpisodes.STATUS_CHANGED;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** An episode says that only the placement changed, but it did not, or the legal status did. */
@Component
final class PlacementChangeNotShown implements Warning {

    @Override
    public String code() {
        return "435";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(EPISODE.START_REASON)
                .from(PlacedEpisodes.of(tonight))
                .where(EPISODE.START_REASON.in("P", "T"))
                .and(STATUS_CHANGED.or(PLACEMENT_KEPT));
    }
}
