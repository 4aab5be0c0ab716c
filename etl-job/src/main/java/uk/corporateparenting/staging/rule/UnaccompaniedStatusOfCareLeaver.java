package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.CARE_LEAVER;
import static uk.corporateparenting.schema.staging.Tables.IMMIGRATION_STATUS;
import static uk.corporateparenting.staging.rule.CareLeavers.ANSWERED;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.FinancialYear;
import uk.corporateparenting.staging.Tonight;

/**
 * A care leaver, not in care in this financial year, still has the status of an unaccompanied
 * asylum-seeking child in it.
 */
@Component
final class UnaccompaniedStatusOfCareLeaver implements Warning {

    @Override
    public String code() {
        return "1014";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        var year = FinancialYear.of(tonight.attempt().businessDate());
        return Fault.at(IMMIGRATION_STATUS.IMMIGRATION_STATUS_)
                .from(IMMIGRATION_STATUS)
                .join(CARE_LEAVER).on(CARE_LEAVER.PERSON_ID.eq(IMMIGRATION_STATUS.PERSON_ID))
                .where(IMMIGRATION_STATUS.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(CARE_LEAVER.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(ANSWERED)
                .and(IMMIGRATION_STATUS.IMMIGRATION_STATUS_.eq("UASC"))
                .and(IMMIGRATION_STATUS.ENDED_ON.isNull().or(IMMIGRATION_STATUS.ENDED_ON.ge(year.firstDay())))
                .and(notExists(selectOne()
                        .from(CARE_EPISODE)
                        .where(CARE_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                        .and(CARE_EPISODE.PERSON_ID.eq(CARE_LEAVER.PERSON_ID))
                        .and(CARE_EPISODE.CEASED_ON.isNull().or(CARE_EPISODE.CEASED_ON.ge(year.firstDay())))));
    }
}
