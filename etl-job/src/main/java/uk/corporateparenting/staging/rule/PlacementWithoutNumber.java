package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;
import static uk.corporateparenting.staging.rule.Placements.UNREGISTERED;

import java.time.LocalDate;
import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/**
 * A placement that Ofsted registers, open or ended since April 2015, has no Ofsted number (URN).
 * Whether it is in England is not fed.
 */
@Component
final class PlacementWithoutNumber implements Warning {

    private static final LocalDate FIRST_ASKED = LocalDate.of(2015, 4, 1);

    @Override
    public String code() {
        return "218";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(PLACEMENT.URN)
                .from(PLACEMENT)
                .where(PLACEMENT.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(PLACEMENT.URN.isNull())
                .and(PLACEMENT.PLACEMENT_TYPE.notIn(UNREGISTERED))
                .and(PLACEMENT.ENDED_ON.isNull().or(PLACEMENT.ENDED_ON.ge(FIRST_ASKED)));
    }
}
