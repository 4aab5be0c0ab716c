package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.PERSON;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.finding.Tier;
import uk.corporateparenting.staging.Rule;
import uk.corporateparenting.staging.Tonight;

/** 301: a child is born after the last day that the extract contains. */
@Component
@Order(4)
final class BornAfterBusinessDate implements Rule {

    @Override
    public String code() {
        return "301";
    }

    @Override
    public Tier tier() {
        return Tier.REJECT;
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return select(PERSON.FILE_ID, PERSON.LINE, FaultyColumn.name(PERSON.BORN_ON), FaultyColumn.text(PERSON.BORN_ON))
                .from(PERSON)
                .where(PERSON.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(PERSON.BORN_ON.gt(tonight.attempt().businessDate()));
    }
}
