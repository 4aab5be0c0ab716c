package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.staging.rule.Episodes.EPISODE;
import static uk.corporateparenting.staging.rule.LegalStatuses.SHORT_BREAK;
import static uk.corporateparenting.staging.rule.PlacedEpisodes.STATUS;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** An episode of short break does not start care, so the child moved during the break. */
@Component
final class PlacementChangesDuringShortBreak implements Warning {

    @Override
    public String code() {
        return "366";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(EPISODE.START_REASON)
                .from(PlacedEpisodes.of(tonight))
                .where(STATUS.eq(SHORT_BREAK))
                .and(EPISODE.START_REASON.ne("S"));
    }
}
