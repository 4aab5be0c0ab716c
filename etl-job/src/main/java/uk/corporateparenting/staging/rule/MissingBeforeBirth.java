package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.MISSING_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.PERSON;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.finding.Tier;
import uk.corporateparenting.staging.Birth;
import uk.corporateparenting.staging.Rule;
import uk.corporateparenting.staging.Tonight;

/** 586: a child goes missing before being born. */
@Component
@Order(4)
final class MissingBeforeBirth implements Rule {

    @Override
    public String code() {
        return "586";
    }

    @Override
    public Tier tier() {
        return Tier.REJECT;
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return select(MISSING_EPISODE.FILE_ID, MISSING_EPISODE.LINE, FaultyColumn.name(MISSING_EPISODE.STARTED_ON),
                FaultyColumn.text(MISSING_EPISODE.STARTED_ON))
                .from(MISSING_EPISODE)
                .join(PERSON)
                .on(PERSON.AUTHORITY_KEY.eq(MISSING_EPISODE.AUTHORITY_KEY))
                .and(PERSON.PERSON_ID.eq(MISSING_EPISODE.PERSON_ID))
                .where(MISSING_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(MISSING_EPISODE.STARTED_ON.lt(Birth.bornOn(tonight)));
    }
}
