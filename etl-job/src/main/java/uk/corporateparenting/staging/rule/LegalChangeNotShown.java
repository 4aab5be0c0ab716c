package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.staging.rule.Episodes.EPISODE;
import static uk.corporateparenting.staging.rule.PlacedEpisodes.PLACEMENT_CHANGED;
import static uk.corporateparenting.staging.rule.PlacedEpisodes.STATUS_KEPT;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** An episode says that only the legal status changed, but it did not, or the placement did. */
@Component
final class LegalChangeNotShown implements Warning {

    @Override
    public String code() {
        return "434";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(EPISODE.START_REASON)
                .from(PlacedEpisodes.of(tonight))
                .where(EPISODE.START_REASON.eq("L"))
                .and(STATUS_KEPT.or(PLACEMENT_CHANGED));
    }
}
