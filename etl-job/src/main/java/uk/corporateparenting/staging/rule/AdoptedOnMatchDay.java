package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.staging.rule.Adoptions.ADOPTION;
import static uk.corporateparenting.staging.rule.Permanences.RECORD;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** A child was adopted on the day of the match with the adopters. */
@Component
final class AdoptedOnMatchDay implements Warning {

    @Override
    public String code() {
        return "582";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(RECORD.MATCHED_ON)
                .from(Permanences.of(tonight))
                .join(Adoptions.of(tonight)).on(ADOPTION.PERSON_ID.eq(RECORD.PERSON_ID))
                .where(RECORD.MATCHED_ON.eq(ADOPTION.CEASED_ON));
    }
}
