package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.selectOne;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.PERSON;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Quarantine;
import uk.corporateparenting.staging.Tonight;

/** INT03: a child in care is missing from the file of children, so that nothing else is known. */
@Component
final class ChildWithoutPerson implements Quarantine {

    @Override
    public String code() {
        return "INT03";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        var episode = new EpisodeSequence(tonight);
        return episode.faultAt(CARE_EPISODE.PERSON_ID)
                .where(episode.isFirstOfPeriod())
                .andNotExists(selectOne().from(PERSON)
                        .where(PERSON.AUTHORITY_KEY.eq(tonight.authorityKey()))
                        .and(PERSON.PERSON_ID.eq(episode.get(CARE_EPISODE.PERSON_ID))));
    }
}
