package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.PERSON;
import static uk.corporateparenting.staging.rule.Adoptions.ADOPTION;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** Care ended by adoption on or after the 18th birthday. */
@Component
final class AdoptedAfterEighteen implements Warning {

    @Override
    public String code() {
        return "386";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(ADOPTION.CEASE_REASON)
                .from(Adoptions.of(tonight))
                .join(PERSON).on(Children.named(ADOPTION.PERSON_ID, tonight))
                .where(ADOPTION.CEASED_ON.ge(Birthday.of(18, tonight)));
    }
}
