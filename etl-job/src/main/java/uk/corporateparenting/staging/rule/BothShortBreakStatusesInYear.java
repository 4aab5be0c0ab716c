package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.localDateSub;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.year;
import static uk.corporateparenting.schema.staging.Tables.LEGAL_STATUS;
import static uk.corporateparenting.staging.rule.LegalStatuses.SHORT_BREAK;
import static uk.corporateparenting.staging.rule.LegalStatuses.SHORT_BREAK_AGREEMENT;

import java.time.LocalDate;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.schema.staging.tables.LegalStatus;
import uk.corporateparenting.staging.Tonight;

/** A child is under both short-break statuses, V3 and V4, in one financial year. */
@Component
final class BothShortBreakStatusesInYear implements Warning {

    private static final LegalStatus BREAKS = LEGAL_STATUS.as("breaks");
    private static final LegalStatus OTHERS = LEGAL_STATUS.as("others");

    @Override
    public String code() {
        return "426";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(BREAKS.LEGAL_STATUS_)
                .from(BREAKS)
                .join(OTHERS).on(OTHERS.PERSON_ID.eq(BREAKS.PERSON_ID))
                .where(BREAKS.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(OTHERS.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(BREAKS.LEGAL_STATUS_.in(SHORT_BREAK, SHORT_BREAK_AGREEMENT))
                .and(OTHERS.LEGAL_STATUS_.in(SHORT_BREAK, SHORT_BREAK_AGREEMENT))
                .and(OTHERS.LEGAL_STATUS_.ne(BREAKS.LEGAL_STATUS_))
                .and(firstYear(BREAKS).le(lastYear(OTHERS, tonight)))
                .and(firstYear(OTHERS).le(lastYear(BREAKS, tonight)));
    }

    private static Field<Integer> firstYear(LegalStatus status) {
        return financialYear(status.STARTED_ON);
    }

    private static Field<Integer> lastYear(LegalStatus status, Tonight tonight) {
        var today = val(tonight.attempt().businessDate());
        return financialYear(coalesce(localDateSub(status.ENDED_ON, 1, DatePart.DAY), today));
    }

    /** The calendar year in which the financial year of a day starts. */
    private static Field<Integer> financialYear(Field<LocalDate> day) {
        return year(localDateSub(day, 3, DatePart.MONTH));
    }
}
