package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.staging.rule.Permanences.PLACED_ON;
import static uk.corporateparenting.staging.rule.Permanences.RECORD;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** The decision to place a child for adoption is later than the placement. */
@Component
final class DecisionAfterAdoptivePlacement implements Warning {

    @Override
    public String code() {
        return "552";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(RECORD.DECIDED_ON)
                .from(Permanences.besidePlacement(tonight))
                .where(RECORD.DECIDED_ON.gt(PLACED_ON));
    }
}
