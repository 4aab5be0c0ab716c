package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.least;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.PERSON;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Birth;
import uk.corporateparenting.staging.Quarantine;
import uk.corporateparenting.staging.Tonight;

/** 352: a period of care was entered on or after the 18th birthday. */
@Component
final class EnteredCareAsAdult implements Quarantine {

    @Override
    public String code() {
        return "352";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        var episode = new EpisodeSequence(tonight);
        return episode.faultAt(CARE_EPISODE.STARTED_ON)
                .join(PERSON)
                .on(PERSON.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(PERSON.PERSON_ID.eq(episode.get(CARE_EPISODE.PERSON_ID)))
                .where(episode.isFirstOfPeriod())
                .and(least(episode.get(CARE_EPISODE.STARTED_ON), episode.get(CARE_EPISODE.ENTERED_CARE_ON))
                        .ge(Birth.eighteenthBirthday(tonight)));
    }
}
