package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.PERSON;
import static uk.corporateparenting.staging.rule.Placements.PLACED;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** A child in supported accommodation was under 16 when the placement started. */
@Component
final class SupportedAccommodationUnderSixteen implements Warning {

    @Override
    public String code() {
        return "371";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(PLACED.PLACEMENT_TYPE)
                .from(Placements.of(tonight))
                .join(PERSON).on(Children.named(PLACED.PERSON_ID, tonight))
                .where(PLACED.PLACEMENT_TYPE.eq("K3"))
                .and(PLACED.STARTED_ON.lt(Birthday.of(16, tonight)));
    }
}
