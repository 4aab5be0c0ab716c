package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.update;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import org.jooq.Condition;
import org.jooq.Query;
import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Repair;
import uk.corporateparenting.staging.Tonight;

/**
 * 142: an episode is open although another of the child started after it. It ends when that one
 * starts, and care continues.
 */
@Component
@Order(1)
final class OpenEpisodeIsFollowed implements Repair {

    @Override
    public String code() {
        return "142";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        var episode = new EpisodeSequence(tonight);
        return episode.faultAt(CARE_EPISODE.CEASED_ON)
                .where(isFollowed(episode));
    }

    @Override
    public Query mend(Tonight tonight) {
        var episode = new EpisodeSequence(tonight);
        return update(CARE_EPISODE)
                .set(CARE_EPISODE.CEASED_ON, episode.nextOfChild())
                .set(CARE_EPISODE.CEASE_REASON, coalesce(CARE_EPISODE.CEASE_REASON, inline("X1")))
                .from(episode.table())
                .where(CARE_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(episode.isStagedRow())
                .and(isFollowed(episode));
    }

    private static Condition isFollowed(EpisodeSequence episode) {
        return episode.get(CARE_EPISODE.CEASED_ON).isNull().and(episode.nextOfChild().isNotNull());
    }
}
