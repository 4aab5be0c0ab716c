package uk.corporateparenting.warehouse.reference;

import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.CODE;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_REASON;

import java.util.List;
import java.util.Map;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Reasons an episode started, ceased or a placement changed: three lists in one dimension. */
final class ReasonDimension {

    private static final Map<String, String> KIND_OF_LIST = Map.of(
            "start_reason", "EPISODE_START", "cease_reason", "CEASE", "placement_change_reason", "PLACEMENT_CHANGE");

    private ReasonDimension() {}

    static Select<?> rows() {
        var kind = DSL.choose(CODE.LIST).mapValues(KIND_OF_LIST);
        return select(
                ReferenceTable.keyOf(DIM_REASON, DIM_REASON.REASON_KEY, List.of(CODE.LIST, CODE.CODE_))
                        .as(DIM_REASON.REASON_KEY),
                kind.as("kind"),
                CODE.CODE_,
                CODE.NAME,
                CODE.VALID_FROM,
                CODE.VALID_TO,
                ReferenceTable.KNOWN_FROM)
                .from(CODE)
                .leftJoin(DIM_REASON).on(DIM_REASON.KIND.eq(kind)).and(DIM_REASON.CODE.eq(CODE.CODE_))
                .where(CODE.LIST.in(KIND_OF_LIST.keySet()));
    }
}
