package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.staging.rule.MissingEpisodes.CARE_CEASED_ON;
import static uk.corporateparenting.staging.rule.MissingEpisodes.MISSING;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** A child is shown as going missing after care ended. */
@Component
final class MissingStartsAfterCareEnded implements Warning {

    @Override
    public String code() {
        return "578";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(MISSING.STARTED_ON)
                .from(MissingEpisodes.besideLastCare(tonight))
                .where(MISSING.STARTED_ON.gt(CARE_CEASED_ON));
    }
}
