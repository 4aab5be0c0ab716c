package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.warehouse.Star;

/**
 * When a child of a period of care moved in with adopters. A source that does not record it has it
 * in the placements.
 */
final class AdoptivePlacement {

    static final Field<String> PERIOD_ID = field(name("adoptive", "period_of_care_id"), SQLDataType.CLOB);
    /** Of a period joined to its permanence record and its adoptive placements. */
    static final Field<LocalDate> PLACED_ON = coalesce(
            field(name("record", "placed_on"), SQLDataType.LOCALDATE),
            field(name("adoptive", "first_on"), SQLDataType.LOCALDATE));

    private AdoptivePlacement() {}

    /** The first day of an adoptive placement of each period that has one. */
    static Table<?> ofEachPeriod(Star star) {
        return select(PlacementRow.PERIOD_ID, min(PlacementRow.STARTED_ON).as("first_on"))
                .from(PlacementRow.of(star))
                .where(PlacementRow.TYPE.in("A3", "A4", "A5", "A6"))
                .and(PlacementRow.STARTED_ON.le(star.businessDate()))
                .groupBy(PlacementRow.PERIOD_ID)
                .asTable("adoptive");
    }
}
