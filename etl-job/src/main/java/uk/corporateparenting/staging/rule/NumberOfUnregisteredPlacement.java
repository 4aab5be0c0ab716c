package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;
import static uk.corporateparenting.staging.rule.Placements.NO_NUMBER;
import static uk.corporateparenting.staging.rule.Placements.UNREGISTERED;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** A placement that Ofsted does not register has an Ofsted number (URN). */
@Component
final class NumberOfUnregisteredPlacement implements Warning {

    @Override
    public String code() {
        return "222";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(PLACEMENT.URN)
                .from(PLACEMENT)
                .where(PLACEMENT.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(PLACEMENT.URN.ne(NO_NUMBER))
                .and(PLACEMENT.PLACEMENT_TYPE.in(UNREGISTERED));
    }
}
