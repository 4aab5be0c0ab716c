package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.CARE_LEAVER;
import static uk.corporateparenting.staging.rule.CareLeavers.NOT_REPORTED;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** Activity or accommodation is given for one who died or returned home. */
@Component
final class AnswersForDiedOrReturnedHome implements Warning {

    @Override
    public String code() {
        return "344";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(CARE_LEAVER.IN_TOUCH)
                .from(CARE_LEAVER)
                .where(CARE_LEAVER.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(CARE_LEAVER.IN_TOUCH.in("DIED", "RHOM"))
                .and(CARE_LEAVER.ACTIVITY.ne(NOT_REPORTED).or(CARE_LEAVER.ACCOMMODATION.ne(NOT_REPORTED)));
    }
}
