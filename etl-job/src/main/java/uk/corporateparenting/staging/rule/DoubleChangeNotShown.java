package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.staging.rule.Episodes.EPISODE;
import static uk.corporateparenting.staging.rule.PlacedEpisodes.PLACEMENT_KEPT;
import static uk.corporateparenting.staging.rule.PlacedEpisodes.STATUS_KEPT;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** An episode says that placement and legal status changed, but one of them did not. */
@Component
final class DoubleChangeNotShown implements Warning {

    @Override
    public String code() {
        return "436";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(EPISODE.START_REASON)
                .from(PlacedEpisodes.of(tonight))
                .where(EPISODE.START_REASON.in("B", "U"))
                .and(STATUS_KEPT.or(PLACEMENT_KEPT));
    }
}
