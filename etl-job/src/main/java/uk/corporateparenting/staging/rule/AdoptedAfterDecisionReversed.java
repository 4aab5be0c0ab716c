package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.staging.rule.Adoptions.ADOPTION;
import static uk.corporateparenting.staging.rule.Permanences.RECORD;

import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/**
 * A child was adopted, yet the latest decision to place the child for adoption is recorded as
 * reversed.
 */
@Component
final class AdoptedAfterDecisionReversed implements Warning {

    @Override
    public String code() {
        return "558";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(RECORD.DECISION_REVERSED_ON)
                .from(latestDecisions(tonight))
                .join(Adoptions.of(tonight)).on(ADOPTION.PERSON_ID.eq(RECORD.PERSON_ID))
                .where(RECORD.DECISION_REVERSED_ON.isNotNull());
    }

    private static Table<?> latestDecisions(Tonight tonight) {
        return select(RECORD.asterisk())
                .distinctOn(RECORD.PERSON_ID)
                .from(Permanences.of(tonight))
                .orderBy(RECORD.PERSON_ID, RECORD.DECIDED_ON.desc().nullsLast(), RECORD.FILE_ID, RECORD.LINE)
                .asTable(RECORD.getName());
    }
}
