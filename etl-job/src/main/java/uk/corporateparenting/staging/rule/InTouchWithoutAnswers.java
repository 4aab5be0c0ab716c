package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.CARE_LEAVER;
import static uk.corporateparenting.staging.rule.CareLeavers.NOT_REPORTED;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** Activity or accommodation is not reported for one whom the council is in touch with. */
@Component
final class InTouchWithoutAnswers implements Warning {

    @Override
    public String code() {
        return "345";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(CARE_LEAVER.IN_TOUCH)
                .from(CARE_LEAVER)
                .where(CARE_LEAVER.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(CARE_LEAVER.IN_TOUCH.eq("YES"))
                .and(CARE_LEAVER.ACTIVITY.eq(NOT_REPORTED).or(CARE_LEAVER.ACCOMMODATION.eq(NOT_REPORTED)));
    }
}
