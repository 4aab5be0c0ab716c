package uk.corporateparenting.staging.derivation;

import static org.jooq.impl.DSL.update;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.LEGAL_STATUS;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;
import static uk.corporateparenting.staging.StagedTables.column;

import java.util.List;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Derivation;
import uk.corporateparenting.staging.Tonight;

/**
 * A placement or legal status that shares a row with an episode ends with it, also when it was
 * mended.
 */
@Component
@Order(1)
final class EndOfEpisodeRow implements Derivation {

    @Override
    public Moment moment() {
        return Moment.AFTER_REPAIRS;
    }

    @Override
    public List<Query> statements(Tonight tonight) {
        return List.of(follow(PLACEMENT, tonight), follow(LEGAL_STATUS, tonight));
    }

    private static Query follow(Table<? extends Record> spells, Tonight tonight) {
        var end = column(spells, PLACEMENT.ENDED_ON);
        return update(spells)
                .set(end, CARE_EPISODE.CEASED_ON)
                .from(CARE_EPISODE)
                .where(CARE_EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(column(spells, CARE_EPISODE.AUTHORITY_KEY).eq(tonight.authorityKey()))
                .and(column(spells, CARE_EPISODE.FILE_ID).eq(CARE_EPISODE.FILE_ID))
                .and(column(spells, CARE_EPISODE.LINE).eq(CARE_EPISODE.LINE))
                .and(end.isDistinctFrom(CARE_EPISODE.CEASED_ON));
    }
}
