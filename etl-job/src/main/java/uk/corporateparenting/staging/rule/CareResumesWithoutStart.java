package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.staging.rule.Episodes.EPISODE;
import static uk.corporateparenting.staging.rule.Episodes.OPENS_PERIOD;
import static uk.corporateparenting.staging.rule.Episodes.PREVIOUS_CEASE_REASON;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** Care ended with the episode before, yet this one does not start care. */
@Component
final class CareResumesWithoutStart implements Warning {

    @Override
    public String code() {
        return "432";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(EPISODE.START_REASON)
                .from(Episodes.inOrder(tonight))
                .where(PREVIOUS_CEASE_REASON.ne("X1"))
                .and(EPISODE.START_REASON.ne("S"))
                .and(OPENS_PERIOD);
    }
}
