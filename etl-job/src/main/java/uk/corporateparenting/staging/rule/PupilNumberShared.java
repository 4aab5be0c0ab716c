package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.PERSON;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** Children with different identifiers have the same unique pupil number (UPN). */
@Component
final class PupilNumberShared implements Warning {

    @Override
    public String code() {
        return "444";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        var sharing = PERSON.as("sharing");
        return Fault.at(PERSON.UPN)
                .from(PERSON)
                .join(sharing).on(sharing.UPN.eq(PERSON.UPN))
                .where(PERSON.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(sharing.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(sharing.PERSON_ID.ne(PERSON.PERSON_ID))
                .and(PERSON.UPN.notLike("UN_"));
    }
}
