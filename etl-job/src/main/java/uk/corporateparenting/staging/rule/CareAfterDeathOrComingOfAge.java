package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.PERSON;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Quarantine;
import uk.corporateparenting.staging.Tonight;

/**
 * 437: an episode follows the child's death, or one that ceased because of death or of being found
 * to be 18 or over. One that follows the 18th birthday puts nothing in doubt: care ended that day.
 */
@Component
final class CareAfterDeathOrComingOfAge implements Quarantine {

    @Override
    public String code() {
        return "437";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        var episode = new EpisodeSequence(tonight);
        return episode.faultAt(CARE_EPISODE.STARTED_ON)
                .leftJoin(PERSON)
                .on(PERSON.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(PERSON.PERSON_ID.eq(episode.get(CARE_EPISODE.PERSON_ID)))
                .where(episode.previousReason().in("E2", "E15"))
                .or(episode.get(CARE_EPISODE.STARTED_ON).gt(PERSON.DIED_ON));
    }
}
