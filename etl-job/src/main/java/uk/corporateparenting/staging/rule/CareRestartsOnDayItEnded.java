package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.staging.rule.Episodes.EPISODE;
import static uk.corporateparenting.staging.rule.Episodes.PREVIOUS_CEASED_ON;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** Care starts on the very day on which the episode before ended. */
@Component
final class CareRestartsOnDayItEnded implements Warning {

    @Override
    public String code() {
        return "431";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(EPISODE.START_REASON)
                .from(Episodes.inOrder(tonight))
                .where(EPISODE.START_REASON.eq("S"))
                .and(EPISODE.STARTED_ON.eq(PREVIOUS_CEASED_ON));
    }
}
