package uk.corporateparenting.staging.derivation;

import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.update;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import java.util.List;
import org.jooq.Query;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Derivation;
import uk.corporateparenting.staging.Tonight;

/**
 * Where a system ends an episode the day before the next one of the period, it ends when that one
 * starts.
 */
@Component
final class InclusiveEpisodeEnd implements Derivation {

    @Override
    public Moment moment() {
        return Moment.BEFORE_REJECTS;
    }

    @Override
    public List<Query> statements(Tonight tonight) {
        if (!tonight.conventions().inclusiveEpisodeEnds()) {
            return List.of();
        }
        var next = CARE_EPISODE.as("next");
        return List.of(update(CARE_EPISODE)
                .set(CARE_EPISODE.CEASED_ON, next.STARTED_ON)
                .from(next)
                .where(CARE_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(next.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(next.PERIOD_OF_CARE_ID.eq(CARE_EPISODE.PERIOD_OF_CARE_ID))
                .and(next.STARTED_ON.eq(CARE_EPISODE.CEASED_ON.plus(1)))
                .and(row(next.FILE_ID, next.LINE).ne(CARE_EPISODE.FILE_ID, CARE_EPISODE.LINE)));
    }
}
