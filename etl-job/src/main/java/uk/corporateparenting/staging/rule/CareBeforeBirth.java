package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.PERSON;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Birth;
import uk.corporateparenting.staging.Quarantine;
import uk.corporateparenting.staging.Tonight;

/** 302: the first episode of a period starts before the child was born. */
@Component
final class CareBeforeBirth implements Quarantine {

    @Override
    public String code() {
        return "302";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        var episode = new EpisodeSequence(tonight);
        return episode.faultAt(CARE_EPISODE.STARTED_ON)
                .join(PERSON)
                .on(PERSON.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(PERSON.PERSON_ID.eq(episode.get(CARE_EPISODE.PERSON_ID)))
                .where(episode.isFirstOfPeriod())
                .and(episode.get(CARE_EPISODE.STARTED_ON).lt(Birth.bornOn(tonight)));
    }
}
