package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.staging.rule.LegalStatuses.VOLUNTARY_AGREEMENT;
import static uk.corporateparenting.staging.rule.PlacedEpisodes.PLACEMENT_TYPE;
import static uk.corporateparenting.staging.rule.PlacedEpisodes.STATUS;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** A child accommodated under section 20 is placed with parents. */
@Component
final class VoluntaryAgreementWithParents implements Warning {

    @Override
    public String code() {
        return "378";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return PlacedEpisodes.faultInPlacement(PLACEMENT_TYPE)
                .from(PlacedEpisodes.of(tonight))
                .where(PLACEMENT_TYPE.eq("P1"))
                .and(STATUS.eq(VOLUNTARY_AGREEMENT));
    }
}
