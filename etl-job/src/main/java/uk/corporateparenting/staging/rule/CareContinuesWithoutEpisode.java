package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Quarantine;
import uk.corporateparenting.staging.Tonight;

/**
 * 388: the last episode of a period says that care continues, and no episode of the child continues
 * it.
 */
@Component
final class CareContinuesWithoutEpisode implements Quarantine {

    @Override
    public String code() {
        return "388";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        var episode = new EpisodeSequence(tonight);
        return episode.faultAt(CARE_EPISODE.CEASE_REASON)
                .where(episode.nextOfPeriod().isNull())
                .and(episode.get(CARE_EPISODE.CEASE_REASON).eq(inline("X1")))
                .and(episode.get(CARE_EPISODE.CEASED_ON).le(tonight.attempt().businessDate()))
                .andNotExists(selectOne().from(CARE_EPISODE)
                        .where(CARE_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                        .and(CARE_EPISODE.PERSON_ID.eq(episode.get(CARE_EPISODE.PERSON_ID)))
                        .and(CARE_EPISODE.PERIOD_OF_CARE_ID.ne(episode.get(CARE_EPISODE.PERIOD_OF_CARE_ID)))
                        .and(CARE_EPISODE.STARTED_ON.eq(episode.get(CARE_EPISODE.CEASED_ON)))
                        .and(CARE_EPISODE.CEASED_ON.isNull()
                                .or(CARE_EPISODE.CEASED_ON.gt(CARE_EPISODE.STARTED_ON))));
    }
}
