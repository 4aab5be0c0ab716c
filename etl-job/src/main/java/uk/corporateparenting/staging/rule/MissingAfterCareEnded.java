package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.staging.rule.MissingEpisodes.CARE_CEASED_ON;
import static uk.corporateparenting.staging.rule.MissingEpisodes.MISSING;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** A child went missing from care, which has ended since, and is still shown as missing. */
@Component
final class MissingAfterCareEnded implements Warning {

    @Override
    public String code() {
        return "577";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(MISSING.ENDED_ON)
                .from(MissingEpisodes.besideLastCare(tonight))
                .where(MISSING.ENDED_ON.isNull())
                .and(MISSING.STARTED_ON.lt(CARE_CEASED_ON))
                .and(CARE_CEASED_ON.le(tonight.attempt().businessDate()));
    }
}
