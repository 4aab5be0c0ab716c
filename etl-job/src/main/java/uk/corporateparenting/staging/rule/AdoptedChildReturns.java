package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.staging.rule.Adoptions.ADOPTION;
import static uk.corporateparenting.staging.rule.Episodes.EPISODE;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** A child who was adopted from care is in care again under the same identifier. */
@Component
final class AdoptedChildReturns implements Warning {

    @Override
    public String code() {
        return "199";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(EPISODE.STARTED_ON)
                .from(Episodes.inOrder(tonight))
                .join(Adoptions.of(tonight)).on(ADOPTION.PERSON_ID.eq(EPISODE.PERSON_ID))
                .where(EPISODE.STARTED_ON.gt(ADOPTION.STARTED_ON))
                .and(EPISODE.STARTED_ON.ge(ADOPTION.CEASED_ON));
    }
}
