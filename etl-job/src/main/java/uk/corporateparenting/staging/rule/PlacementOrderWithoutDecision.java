package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.LEGAL_STATUS;
import static uk.corporateparenting.staging.rule.LegalStatuses.PLACEMENT_ORDER;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/**
 * A placement order is in force, yet no decision that the child should be placed for adoption is
 * recorded.
 */
@Component
final class PlacementOrderWithoutDecision implements Warning {

    @Override
    public String code() {
        return "553";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(LEGAL_STATUS.LEGAL_STATUS_)
                .from(LEGAL_STATUS)
                .where(LEGAL_STATUS.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(LEGAL_STATUS.LEGAL_STATUS_.eq(PLACEMENT_ORDER))
                .and(Permanences.lackDecision(LEGAL_STATUS.PERSON_ID, tonight));
    }
}
