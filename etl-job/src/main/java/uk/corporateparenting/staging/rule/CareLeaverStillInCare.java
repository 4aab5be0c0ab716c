package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.CARE_LEAVER;
import static uk.corporateparenting.schema.staging.Tables.PERSON;
import static uk.corporateparenting.staging.rule.CareLeavers.ANSWERED;
import static uk.corporateparenting.staging.rule.UnbrokenCare.CARE;

import org.jooq.Condition;
import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/**
 * Questions about a care leaver are answered for one of 17 or 18 who was still in care on that
 * birthday. Of an eligible child, who is in care, they may be.
 */
@Component
final class CareLeaverStillInCare implements Warning {

    @Override
    public String code() {
        return "1007";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(CARE_LEAVER.IN_TOUCH)
                .from(CARE_LEAVER)
                .join(PERSON).on(Children.named(CARE_LEAVER.PERSON_ID, tonight))
                .join(UnbrokenCare.of(tonight)).on(CARE.PERSON_ID.eq(CARE_LEAVER.PERSON_ID))
                .where(CARE_LEAVER.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(CARE_LEAVER.ELIGIBILITY.isDistinctFrom("ELIGIBLE"))
                .and(ANSWERED)
                .and(wasInCareOnBirthday(17, tonight).or(wasInCareOnBirthday(18, tonight)));
    }

    /** The last birthday was the one of that age, and the child was in care on it. */
    private static Condition wasInCareOnBirthday(int age, Tonight tonight) {
        var today = tonight.attempt().businessDate();
        var birthday = Birthday.of(age, tonight);
        return birthday.le(today)
                .and(Birthday.of(age + 1, tonight).gt(today))
                .and(CARE.STARTED_ON.le(birthday))
                .and(CARE.CEASED_ON.isNull().or(CARE.CEASED_ON.gt(birthday)));
    }
}
