package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.PERSON;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** The sex of a person is blank or no code of its list. */
@Component
final class SexNotListed implements Warning {

    private static final CodeList LIST = new CodeList("sex");

    @Override
    public String code() {
        return "101";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(PERSON.SEX)
                .from(PERSON)
                .where(PERSON.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(LIST.lacks(PERSON.SEX));
    }
}
