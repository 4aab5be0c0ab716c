package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.localDateAdd;
import static org.jooq.impl.DSL.val;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;

import org.jooq.Record4;
import org.jooq.Select;
import uk.corporateparenting.staging.Tonight;

/** A type of temporary placement and the days it may last. */
record TemporaryPlacement(String type, int days) {

    /** The placements of the type that have lasted longer. */
    Select<Record4<Long, Long, String, String>> overstays(Tonight tonight) {
        var end = coalesce(PLACEMENT.ENDED_ON, val(tonight.attempt().businessDate()));
        return Fault.at(PLACEMENT.PLACEMENT_TYPE)
                .from(PLACEMENT)
                .where(PLACEMENT.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(PLACEMENT.PLACEMENT_TYPE.eq(type))
                .and(end.gt(localDateAdd(PLACEMENT.STARTED_ON, days)));
    }
}
