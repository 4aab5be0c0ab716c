package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.ltrim;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static uk.corporateparenting.schema.staging.Tables.PERSON;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.finding.Tier;
import uk.corporateparenting.staging.Rule;
import uk.corporateparenting.staging.Tonight;

/**
 * Two identifiers of children are the same but for leading zeros: perhaps one child, perhaps two.
 */
@Component
final class NearDuplicateId implements Rule {

    @Override
    public String code() {
        return "WARN_ID_NEAR_DUPLICATE";
    }

    @Override
    public Tier tier() {
        return Tier.WARN;
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        var other = PERSON.as("other");
        return select(PERSON.FILE_ID, PERSON.LINE, FaultyColumn.name(PERSON.PERSON_ID), PERSON.PERSON_ID)
                .from(PERSON)
                .where(PERSON.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .andExists(selectOne().from(other)
                        .where(other.AUTHORITY_KEY.eq(tonight.authorityKey()))
                        .and(ltrim(other.PERSON_ID, "0").eq(ltrim(PERSON.PERSON_ID, "0")))
                        .and(other.PERSON_ID.ne(PERSON.PERSON_ID)));
    }
}
