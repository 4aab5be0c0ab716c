package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.boolOr;
import static uk.corporateparenting.staging.rule.Permanences.RECORD;
import static uk.corporateparenting.staging.rule.UnbrokenCare.CARE;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/**
 * The decision to place a child for adoption was made while the child was not in care, before care
 * started.
 */
@Component
final class CareStartsAfterDecision implements Warning {

    @Override
    public String code() {
        return "334";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(RECORD.DECIDED_ON)
                .from(Permanences.of(tonight))
                .join(UnbrokenCare.of(tonight)).on(CARE.PERSON_ID.eq(RECORD.PERSON_ID))
                .where(RECORD.DECIDED_ON.isNotNull())
                .groupBy(RECORD.FILE_ID, RECORD.LINE, RECORD.DECIDED_ON)
                .having(boolOr(CARE.STARTED_ON.gt(RECORD.DECIDED_ON).and(CARE.START_REASON.eq("S"))).isTrue())
                .and(boolOr(CARE.STARTED_ON.le(RECORD.DECIDED_ON)
                        .and(CARE.CEASED_ON.isNull().or(CARE.CEASED_ON.ge(RECORD.DECIDED_ON)))).isFalse());
    }
}
