package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.staging.rule.Permanences.PLACED_ON;
import static uk.corporateparenting.staging.rule.Permanences.RECORD;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** The match with the adopters is later than the placement with them. */
@Component
final class MatchAfterAdoptivePlacement implements Warning {

    @Override
    public String code() {
        return "331";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(RECORD.MATCHED_ON)
                .from(Permanences.besidePlacement(tonight))
                .where(RECORD.MATCHED_ON.gt(PLACED_ON));
    }
}
