package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.PERSON;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.FinancialYear;
import uk.corporateparenting.staging.Tonight;

/** A person was over 25 before this financial year began. */
@Component
final class PersonOverTwentyFive implements Warning {

    @Override
    public String code() {
        return "351";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        var year = FinancialYear.of(tonight.attempt().businessDate());
        return Fault.at(PERSON.BORN_ON)
                .from(PERSON)
                .where(PERSON.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(Birthday.of(25, tonight).lt(year.firstDay()));
    }
}
