package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.PERMANENCE;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** The decision to place a child for adoption is later than the match with the adopters. */
@Component
final class DecisionAfterMatch implements Warning {

    @Override
    public String code() {
        return "333";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(PERMANENCE.DECIDED_ON)
                .from(PERMANENCE)
                .where(PERMANENCE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(PERMANENCE.DECIDED_ON.gt(PERMANENCE.MATCHED_ON));
    }
}
