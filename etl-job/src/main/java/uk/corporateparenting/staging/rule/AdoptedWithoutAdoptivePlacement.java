package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static uk.corporateparenting.staging.rule.Adoptions.ADOPTION;
import static uk.corporateparenting.staging.rule.Placements.ADOPTIVE;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** A child was adopted but had not been placed for adoption. */
@Component
final class AdoptedWithoutAdoptivePlacement implements Warning {

    @Override
    public String code() {
        return "390";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(ADOPTION.CEASE_REASON)
                .from(Adoptions.of(tonight))
                .leftJoin(Placements.firstForAdoption(tonight)).on(ADOPTIVE.PERSON_ID.eq(ADOPTION.PERSON_ID))
                .where(coalesce(ADOPTIVE.STARTED_ON.gt(ADOPTION.CEASED_ON), inline(true)).isTrue());
    }
}
